import { el, items, present } from './dom.js';
import { figure } from './figure.js';
import { inline } from './inline.js';
import { bulletLinks } from './related.js';

const BLOCKS = {
  paragraph: (node) => withText('p', node),
  heading: (node) => withText(`h${headingLevel(node)}`, node),
  quote: (node) => el('blockquote', {}, withText('p', node)),
  code: (node) => el('pre', {}, el('code', { 'data-language': node.language }, inline(node))),
  list: (node, page) => (node.variant === 'bullet-links' ? bulletLinks(node, page) : list(node)),
  image: (node, { words }) =>
    figure(node.image, { words, sizes: '(min-width: 48rem) 42rem, 100vw' }),
};

/**
 * A story's body as elements. A block of a kind that this page does not know is skipped: a body
 * may hold what a later version of Strapi, or another plugin, put there.
 */
export function blocks(body, page) {
  return present(items(body).map((node) => own(BLOCKS, node?.type)?.(node, page)));
}

/** Editors leave empty paragraphs, which readers should not see as gaps. */
function withText(name, node) {
  const element = el(name, {}, inline(node));
  return element.textContent.trim() === '' ? null : element;
}

/** The page's own headline is its only first-level heading. */
function headingLevel({ level }) {
  return Math.min(Math.max(Number(level) || 2, 2), 6);
}

function list(node) {
  const element = el(node.format === 'ordered' ? 'ol' : 'ul');
  for (const child of items(node.children)) {
    if (child?.type === 'list') {
      // Strapi stores a nested list after its item. In HTML it belongs inside the item.
      (element.lastElementChild ?? element.appendChild(el('li'))).append(list(child));
    } else if (child?.type === 'list-item') {
      element.append(el('li', {}, inline(child)));
    }
  }
  return element;
}

function own(object, key) {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
