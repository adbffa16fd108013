import { parseUrl } from '../platform/net/address';
import { normaliseAddress } from './normalise-address';

/** The parts of an article's address that identify the article. */
export interface ArticleReference {
  slug?: string;
  documentId?: string;
  locale?: string;
}

const PLACEHOLDER = /:(slug|documentId|locale|section)\b/;

/** The pattern of each placeholder. A documentId has no hyphen, so `:slug-:documentId` is unambiguous. */
const PARTS: Record<string, string> = {
  slug: '[^/]+',
  documentId: '[A-Za-z0-9]+',
  locale: '[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*',
  section: '[^/]+',
};

/**
 * The reverse of `articleUrl`: reads an absolute address of the site (where `publicUrl` is set; http and
 * https count as the same site) or a path. Null for any other address.
 */
export function articleReference(
  pattern: { publicUrl: string; articlePath: string },
  address: string,
): ArticleReference | null {
  const path = pathOnSite(pattern.publicUrl, address.trim());
  if (path === null) {
    return null;
  }
  // The address of an article without a section lacks that segment.
  const withoutSection = pattern.articlePath.replace(/:section\b/g, '').replace(/\/{2,}/g, '/');
  return match(pattern.articlePath, path) ?? match(withoutSection, path);
}

function pathOnSite(publicUrl: string, address: string): string | null {
  if (/^\/(?!\/)/.test(address)) {
    return pathOf(`http://site.invalid${address}`);
  }
  const site = normaliseAddress(publicUrl);
  // `//news.example.org/…` has the scheme of the page that it stands in.
  const target = normaliseAddress(address.startsWith('//') ? `https:${address}` : address);
  if (site === null || target === null || new URL(site).host !== new URL(target).host) {
    return null;
  }
  const base = new URL(site).pathname.replace(/\/$/, '');
  const path = pathOf(target);
  return path !== null && path.startsWith(`${base}/`) ? path.slice(base.length) : null;
}

function pathOf(address: string): string | null {
  const path = parseUrl(address)?.pathname;
  return path === undefined ? null : withPlainCharacters(path);
}

/** Characters that need no encoding, without it: two ways to write one address (RFC 3986, 6.2.2.2). */
function withPlainCharacters(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code;
  });
}

function match(articlePath: string, path: string): ArticleReference | null {
  const names: string[] = [];
  const source = articlePath
    .replace(/\/+$/, '')
    .split(new RegExp(`(${PLACEHOLDER.source})`))
    // `split` returns each placeholder twice: with its colon, and its name alone.
    .filter((_piece, index) => index % 3 !== 2)
    .map((segment) => segmentPattern(segment, names))
    .join('');
  const found = new RegExp(`^${source}/?$`).exec(path);
  if (!found) {
    return null;
  }
  const parts = names.map((name, index) => [name, decoded(found[index + 1] ?? '')]);
  const { section: _section, ...reference } = Object.fromEntries(parts);
  return reference;
}

function segmentPattern(segment: string, names: string[]): string {
  const name = PLACEHOLDER.exec(segment)?.[1];
  if (name === undefined) {
    return segment.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  }
  if (names.includes(name)) {
    return `\\${names.indexOf(name) + 1}`;
  }
  names.push(name);
  return `(${PARTS[name]})`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
