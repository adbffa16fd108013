import { el, present } from './dom.js';
import { link, safeHref } from './links.js';

/**
 * A picture with its caption and, apart from it, its credit; null where there is no picture.
 *
 * @param image a lead picture or a body's image, as the content API resolves them
 * @param sizes the value of the `sizes` attribute
 * @param isFirst whether it is visible at once, and so not loaded lazily
 */
export function figure(image, { words, sizes, isFirst = false }) {
  const shown = isAwaiting(image) ? placeholder(image, words) : picture(image, { sizes, isFirst });
  return shown && el('figure', { class: 'figure' }, shown, captionOf(image, words));
}

/** The picture alone; null where it has no address to load it from. */
export function picture(image, { sizes, isFirst = false }) {
  const src = safeHref(image?.url);
  if (src === null) {
    return null;
  }
  const img = el('img', {
    alt: image.alternativeText ?? '',
    width: image.width,
    height: image.height,
    loading: isFirst ? 'eager' : 'lazy',
    fetchpriority: isFirst && 'high',
    decoding: 'async',
    sizes,
    srcset: srcset(image),
    src,
  });
  const { x, y } = image.focalPoint ?? {};
  if (Number.isFinite(x) && Number.isFinite(y)) {
    img.style.objectPosition = `${x}% ${y}%`;
  }
  return img;
}

/** The credit line; null where the picture shows none. */
export function creditLine(image, words) {
  const { creditText, license } = image?.credit ?? {};
  if (!creditText) {
    return null;
  }
  const terms = safeHref(license) && [' · ', link(license, { rel: 'license' }, words.license)];
  return el(
    'span',
    { class: 'credit' },
    `${words.picture} `,
    el('span', { class: 'credit-text' }, creditText),
    terms,
  );
}

function captionOf(image, words) {
  const caption = image.caption && el('span', { class: 'caption' }, image.caption);
  const parts = present([caption, creditLine(image, words)]);
  // The space keeps caption and credit apart where they are read aloud or copied.
  return (
    parts.length > 0 &&
    el(
      'figcaption',
      {},
      parts.flatMap((part) => [part, ' ']),
    )
  );
}

/** Whether the block is a placeholder: a story may be imported without its picture files. */
function isAwaiting(image) {
  return image?.provider === 'newsroom' && image.hash === 'awaiting-picture';
}

function placeholder(image, words) {
  const label = image.alternativeText ?? words.awaiting;
  return el('div', { class: 'awaiting', role: 'img', 'aria-label': label }, words.awaiting);
}

function srcset({ formats, url, width }) {
  return [...Object.values(formats ?? {}), { url, width }]
    .filter((format) => format?.width > 0 && safeHref(format.url))
    .sort((a, b) => a.width - b.width)
    .map((format) => `${safeHref(format.url)} ${format.width}w`)
    .join(', ');
}
