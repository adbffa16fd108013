import { oneLine } from '../text/clean';
import { normalizeForMatch } from '../text/normalize-for-match';
import { entriesOf, LEXICONS } from './lexicon';

const LINES = entriesOf('noiseLines');
const BAR = entriesOf('shareBar');

/** A phrase may stand without its end. */
const PHRASES = Object.values(LEXICONS)
  .flatMap(({ sharePhrases }) => sharePhrases)
  .flatMap(({ before, after = '' }) =>
    [...new Set([after, ''])].map((end) => ({
      before: normalizeForMatch(before),
      after: normalizeForMatch(end),
    })),
  );

/** Longest line that can be noise; a longer one is not looked at. */
const MAX_NOISE = 120;

/** What a plugin of scrapers leaves where an advertisement was. */
const AD_MARK = /\[\/?ad_\d{1,3}\]/gi;

/** A line without its noise, and the noise. */
export function withoutNoise(line: string): { line: string; noise: string[] } {
  const marks = line.includes('[') ? (line.match(AD_MARK) ?? []) : [];
  const rest = marks.length > 0 ? oneLine(withoutAdMarks(line)) : line;
  return isNoise(rest) ? { line: '', noise: [...marks, rest] } : { line: rest, noise: marks };
}

/** Whether the items of a list are a share bar. */
export function isShareList(items: string[]): boolean {
  const said = items.filter(Boolean);
  return said.length > 1 && said.every((item) => isNoise(item) || BAR.has(normalizeForMatch(item)));
}

/** `Click to share on Facebook (Opens in new window)` */
function isSharePhrase(words: string): boolean {
  return PHRASES.some(({ before, after }) => {
    const isFramed = words.startsWith(`${before} `) && words.endsWith(after);
    return (
      isFramed &&
      BAR.has(normalizeForMatch(words.slice(before.length, words.length - after.length)))
    );
  });
}

export function withoutAdMarks(words: string): string {
  return words.replace(AD_MARK, ' ');
}

function isNoise(line: string): boolean {
  if (line === '' || line.length > MAX_NOISE) {
    return false;
  }
  const words = normalizeForMatch(line);
  if (words === '') {
    return /^[-–—_=*•·.|/\\~#+ ]{3,}$/.test(line);
  }
  if (LINES.has(words)) {
    return true;
  }
  if (isSharePhrase(words)) {
    return true;
  }
  const parts = words.split(/[\s|,/·•]+/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => BAR.has(part));
}
