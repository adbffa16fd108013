import { MAX_TAGS } from './limits';
import { SourceRefused } from './story';

export type SourceKind = 'json' | 'feed' | 'html' | 'text';

const FEED = /<(?:\w+:)?(rss|feed|rdf)\b/i;

/** Elements that plain text does not hold by accident. */
const HTML =
  /<(?:!doctype html|html|head|body|p|div|span|article|section|main|h[1-6]|ul|ol|li|a|b|i|em|strong|br|img|figure|table|blockquote|meta|pre|font|center|script|style|video|iframe)\b[^<>]{0,2000}>/i;

/** How much of a source is looked at. */
const SAMPLE = 20_000;

/** What a source is, by its own start: names of files lie. */
export function sourceKindOf(source: string): SourceKind {
  const start = source
    .slice(0, SAMPLE)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^[{[]\s*["{}\]]/.test(start)) {
    return 'json';
  }
  const isMarkup = start.startsWith('<');
  if (isMarkup && FEED.test(start.slice(0, 4000))) {
    return 'feed';
  }
  return HTML.test(start) ? 'html' : 'text';
}

/**
 * Looks through markup once, before a parser does; the parser itself refuses more than
 * `MAX_OPEN_TAGS` tags inside each other.
 *
 * @throws SourceRefused for markup that a parser would take too long for
 */
export function checkTags(markup: string): void {
  let tags = 0;
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at + 1)) {
    tags += 1;
    refuseMoreThan(MAX_TAGS, { count: tags, what: 'tags' });
  }
}

/** @throws SourceRefused */
export function refuseMoreThan(
  most: number,
  { count, what }: { count: number; what: string },
): void {
  if (count > most) {
    throw new SourceRefused(
      `The copy holds more than ${most} ${what}. Send the story alone, without its page.`,
    );
  }
}
