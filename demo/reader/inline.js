import { el, items } from './dom.js';
import { link } from './links.js';

const MARKS = { code: 'code', bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's' };

/** The text of a node, with its marks and links. */
export function inline(node) {
  return items(node?.children).map((child) => {
    if (child?.type === 'link') {
      return link(child.url, {}, inline(child));
    }
    return child?.type === 'text' ? marked(child) : null;
  });
}

function marked(text) {
  return Object.entries(MARKS)
    .filter(([mark]) => text[mark] === true)
    .reduce((inner, [, name]) => el(name, {}, inner), text.text);
}
