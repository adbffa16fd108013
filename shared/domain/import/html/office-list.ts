import { type Element, findElement, type TreeNode, isTreeElement, textOf } from '../tree';

/** A paragraph that Word and Outlook mean as an item of a list. */
export interface OfficeListItem {
  format: 'ordered' | 'unordered';
  /** The mark that Word wrote before the words. */
  mark: string;
  children: TreeNode[];
}

const MARK = /mso-list\s*:\s*ignore/i;
const ITEM = /mso-list\s*:\s*(?!ignore|none)\S/i;

/** Word has no lists: its items are paragraphs with the mark inside, said in styles of its own. */
export function officeListItem(element: Element): OfficeListItem | undefined {
  if (element.name !== 'p' || !ITEM.test(element.attributes.style ?? '')) {
    return undefined;
  }
  const mark = findElement(element.children, (span) => MARK.test(span.attributes.style ?? ''));
  const words = mark ? textOf(mark).trim() : '';
  return {
    format: /^[\p{N}a-zA-Z]{1,4}[.)]/u.test(words) ? 'ordered' : 'unordered',
    mark: words,
    children: without(element.children, mark),
  };
}

function without(nodes: TreeNode[], excluded: Element | undefined): TreeNode[] {
  return nodes
    .filter((node) => node !== excluded)
    .map((node) =>
      isTreeElement(node) ? { ...node, children: without(node.children, excluded) } : node,
    );
}
