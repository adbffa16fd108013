import { type CheerioAPI, load, loadBuffer } from 'cheerio';

/** Longest title that is taken over, in characters: that of a link's own wording. */
const MAX_TITLE = 255;

const HTML = /^\s*(text\/html|application\/xhtml\+xml)\b/i;

/** Direction marks and other characters that are not seen and could turn the words round. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The title of a web page: what it says for others to show (`og:title`), else its `<title>`. Null
 * for what is no page or has none. `bytes` may be the beginning of a page.
 */
export function pageTitle(bytes: Uint8Array, contentType: string | undefined): string | null {
  if (contentType !== undefined && !HTML.test(contentType)) {
    return null;
  }
  const page = parse(Buffer.from(bytes), contentType ?? '');
  const titles = [
    page('meta[property="og:title"], meta[name="og:title"]').first().attr('content'),
    page('head > title, title').first().text(),
  ];
  return titles.map(cleaned).find((title) => title !== '') ?? null;
}

/**
 * What reads as UTF-8 is UTF-8, whatever the page says of itself: by chance it does not. All else
 * goes by the byte order mark, the header and the `meta` elements, as the HTML Standard has it.
 */
function parse(bytes: Buffer, contentType: string): CheerioAPI {
  const words = utf8(bytes);
  if (words !== undefined) {
    return load(words);
  }
  const charset = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
  return loadBuffer(bytes, charset ? { encoding: { transportLayerEncodingLabel: charset } } : {});
}

/** Undefined too for plain ASCII, in which other encodings may be written. */
function utf8(bytes: Buffer): string | undefined {
  try {
    const words = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return words.length < bytes.length && words !== '' ? words : undefined;
  } catch {
    return undefined;
  }
}

function cleaned(title: string | undefined): string {
  const words = (title ?? '').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return [...words].slice(0, MAX_TITLE).join('').trim();
}
