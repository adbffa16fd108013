import { el } from './dom.js';
import { DEFAULT_LOCALE } from './words.js';

const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/** The address, percent-encoded, if it is one that a page may link to or load; else null. */
export function safeHref(url) {
  if (typeof url !== 'string') {
    return null;
  }
  if (url.startsWith('/')) {
    // Compared once parsed, because browsers read `//host`, `/\host` and `/<tab>/host` as a host.
    const parsed = parse(url, location.origin);
    return parsed?.origin === location.origin ? pathOf(parsed) : null;
  }
  const parsed = parse(url);
  return parsed && PROTOCOLS.includes(parsed.protocol) ? parsed.href : null;
}

/** A link, or its text alone where the address is not allowed. */
export function link(url, attributes, ...children) {
  const href = safeHref(url);
  return href === null
    ? el('span', {}, ...children)
    : el('a', { ...attributes, href }, ...children);
}

/**
 * A story's address as this page opens it. The content API's addresses do not say the language
 * (`articlePath` is `/news/:slug`), so one other than the paper's own is added.
 */
export function storyAddress(url, locale) {
  const parsed = parse(url, location.origin);
  if (parsed?.origin !== location.origin || locale === DEFAULT_LOCALE) {
    return url;
  }
  parsed.searchParams.set('locale', locale);
  return pathOf(parsed);
}

export function frontAddress(locale) {
  return storyAddress('/', locale);
}

/** The text for a link without a headline: host and path of its address. */
export function addressWords(url) {
  const parsed = parse(url, location.origin);
  return parsed ? hostOf(parsed) + parsed.pathname.replace(/\/$/, '') : url;
}

/** The host of an address on another site; null on this one. */
export function otherHost(url) {
  const parsed = parse(url, location.origin);
  return parsed && parsed.origin !== location.origin ? hostOf(parsed) : null;
}

function parse(url, base) {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

function pathOf({ pathname, search, hash }) {
  return pathname + search + hash;
}

function hostOf({ host }) {
  return host.replace(/^www\./, '');
}
