/** What an address says of the article that it leads to. */
export interface AddressParts {
  slug?: string;
  documentId?: string;
  locale?: string;
}

const PLACEHOLDER = /:(slug|documentId|locale|section)\b/g;

/**
 * The article that an address names, read by the same pattern that made it: `/news/:slug` finds the
 * slug in `https://news.example.org/news/harbour-barrier-closes?from=mail`. Undefined for an address
 * of another site or of another kind of page.
 */
export function readArticleUrl(
  pattern: { publicUrl: string; articlePath: string },
  address: string,
): AddressParts | undefined {
  const path = pathOn(pattern.publicUrl, address);
  const keys: string[] = [];
  const expression = pattern.articlePath
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 0 ? escape(part) : group(part, keys)))
    .join('');
  const match = path === undefined ? null : new RegExp(`^${expression}/?$`).exec(path);
  if (!match) {
    return undefined;
  }
  const parts = keys.map((key, index) => [key, decode(match[index + 1] ?? '')]);
  return Object.fromEntries(parts.filter(([, value]) => value !== ''));
}

/** The last part of an address's path, where it reads like a slug of several words. */
export function slugInAddress(address: string): string | undefined {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const slug = decode(last).replace(/\.(html?|php|aspx?)$/i, '');
  return /^[a-z0-9]+(-[a-z0-9]+){2,}$/.test(slug) && slug.length <= 200 ? slug : undefined;
}

function pathOn(publicUrl: string, address: string): string | undefined {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  if (path.startsWith('/')) {
    return path;
  }
  return publicUrl !== '' && path.startsWith(`${publicUrl}/`)
    ? path.slice(publicUrl.length)
    : undefined;
}

/** An article without a section has no such part in its address. */
function group(key: string, keys: string[]): string {
  keys.push(key);
  return key === 'section' ? '([^/]*)' : '([^/]+)';
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
