import { decodeBytes, markedEncoding } from '#shared/domain/import/bytes';
import { SourceRefused } from '#shared/domain/import/story';
import {
  type Element,
  findElement,
  isNamed,
  textOf,
  type TreeNode,
} from '#shared/domain/import/tree';
import { parseHtml } from '../../adapters/htmlparser2/parse-tree';

/** Longest title that is taken over, in characters: that of a link's own wording. */
const MAX_TITLE = 255;

const HTML = /^\s*(text\/html|application\/xhtml\+xml)\b/i;

/** Direction marks and other characters that are not seen and could turn the words round. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The title of a web page: what it says for others to show (`og:title`), else its `<title>`. Null
 * for what is no page, has none, or is nested so deep that nobody wrote it. `bytes` may be the
 * beginning of a page.
 */
export function pageTitle(bytes: Uint8Array, contentType: string | undefined): string | null {
  if (contentType !== undefined && !HTML.test(contentType)) {
    return null;
  }
  const page = parse(decode(bytes, contentType));
  const title = findElement(page, isNamed('title'));
  const titles = [findElement(page, isSharedTitle)?.attributes.content, title && textOf(title)];
  return titles.map(cleaned).find((text) => text !== '') ?? null;
}

function isSharedTitle({ name, attributes }: Element): boolean {
  return name === 'meta' && [attributes.property, attributes.name].includes('og:title');
}

function parse(html: string): TreeNode[] {
  try {
    // The HTML Standard reads a NUL as this.
    return parseHtml(html.replaceAll('\0', '\ufffd'));
  } catch (error) {
    if (error instanceof SourceRefused) {
      return [];
    }
    throw error;
  }
}

/**
 * What reads as UTF-8 is UTF-8, whatever the page says of itself: by chance it does not. All else
 * goes by the byte order mark, the header and the `meta` elements, as the HTML Standard has it.
 */
function decode(bytes: Uint8Array, contentType: string | undefined): string {
  const charset = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1];
  return utf8(bytes) ?? decodeBytes(bytes, markedEncoding(bytes) ?? charset);
}

/** Undefined too for plain ASCII, in which other encodings may be written. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return text.length < bytes.length && text !== '' ? text : undefined;
  } catch {
    return undefined;
  }
}

function cleaned(title: string | undefined): string {
  const text = (title ?? '').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return [...text].slice(0, MAX_TITLE).join('').trim();
}
