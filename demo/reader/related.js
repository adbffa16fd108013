import { el, items } from './dom.js';
import { inline } from './inline.js';
import { addressWords, link, otherHost, storyAddress } from './links.js';

/** Links to other stories inside a story, under a label of their own. */
export function bulletLinks(node, { words, locale }) {
  return el(
    'aside',
    { class: 'read-also', 'aria-label': words.readAlso },
    el('p', { class: 'label', 'aria-hidden': 'true' }, words.readAlso),
    el(
      'ul',
      {},
      items(node.children).map((item) => bullet(item, locale)),
    ),
  );
}

/** The panel of links under a story; null where it is empty. */
export function relatedPanel(relatedLinks, { words, locale }) {
  const targets = items(relatedLinks);
  return (
    targets.length > 0 &&
    el(
      'aside',
      { class: 'related', 'aria-labelledby': 'related-heading' },
      el('h2', { id: 'related-heading' }, words.related),
      el(
        'ul',
        {},
        targets.map((target) => panelLink(target, locale)),
      ),
    )
  );
}

/** A bullet shows its own text, which an editor wrote for it, not the target's headline. */
function bullet(item, locale) {
  const node = items(item?.children).find((child) => child?.type === 'link');
  if (!node?.relatedLink) {
    return el('li', {}, inline(item));
  }
  const target = node.relatedLink;
  return el('li', {}, prefix(target), anchor(target, locale, inline(node)), host(target));
}

function panelLink(target, locale) {
  if (target.headline === null) {
    return el('li', {}, prefix(target), anchor(target, locale, addressWords(target.url)));
  }
  return el('li', {}, prefix(target), anchor(target, locale, target.headline), host(target));
}

function anchor({ url, article }, locale, ...children) {
  return link(article ? storyAddress(url, locale) : url, {}, ...children);
}

function prefix({ linkPrefix }) {
  return linkPrefix && [el('span', { class: 'prefix' }, linkPrefix), ' '];
}

/** Readers are told before they leave for another site. */
function host({ url, article }) {
  const name = article ? null : otherHost(url);
  return name && [' ', el('span', { class: 'host' }, name)];
}
