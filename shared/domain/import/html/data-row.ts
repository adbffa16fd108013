import { type Element, findElement, findElements, isTreeElement, isNamed, textOf } from '../tree';

/** Longest text of a cell of data; a longer one is a part of a page that was laid out with tables. */
const MAX_CELL = 200;

const PARTS = isNamed(
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'pre', 'figure'],
  ...['img', 'picture', 'amp-img', 'iframe', 'video'],
);

/** Whether the cells of a row hold a few words each, and nothing that a story is made of. */
export function isDataRow(row: Element): boolean {
  return row.children.filter(isTreeElement).every(isDataCell);
}

function isDataCell({ children }: Element): boolean {
  return (
    children.map(textOf).join('').length <= MAX_CELL &&
    findElement(children, PARTS) === undefined &&
    findElements(children, isNamed('p', 'div')).length <= 1
  );
}
