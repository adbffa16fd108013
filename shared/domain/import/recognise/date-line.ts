import { normalizeForMatch } from '../text/normalize-for-match';
import { entriesOf, LEXICONS } from './lexicon';

/** Longest line that can be a date. */
const MAX_LINE = 100;

/** Whether a line is a date and nothing else: `Tuesday, 3 March 2026`, `Publié le 3 mars à 10h00`. */
export function isDateLine(line: string): boolean {
  if (line.length > MAX_LINE || !/\p{N}/u.test(line)) {
    return false;
  }
  const words = line
    .split(/[\s,;|–—/()·•-]+/u)
    .map(normalizeForMatch)
    .filter(Boolean);
  const hasDate =
    words.some((word) => NAMES.has(word)) || /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.test(line);
  return hasDate && words.every(isDateWord);
}

function isDateWord(word: string): boolean {
  return NAMES.has(word) || AROUND.has(word) || NUMBER.test(word);
}

/** `3`, `3rd`, `1er`, `10:00`, `10h00`, `03.03.2026`, `2026-03-03T10:00:00Z` in its parts. */
const NUMBER = /^\p{N}[\p{N}.:'h]*(?:st|nd|rd|th|er|ère|º|ª|am|pm|t[\d:.]+z?|uhr|h|g)?$/u;

const AROUND = entriesOf('aroundDates');

const NAMES = new Set(Object.keys(LEXICONS).flatMap(namesIn));

/** Months as they stand alone and in a date, and days: long and short. */
function namesIn(language: string): string[] {
  return (['long', 'short'] as const).flatMap((length) => {
    const alone = (part: 'month' | 'weekday') =>
      new Intl.DateTimeFormat(language, { [part]: length, timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: length,
      timeZone: 'UTC',
    });
    const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 5));
    const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 5 + day));
    return [
      ...months.map((time) => alone('month').format(time)),
      ...months.map((time) => partOf(inDate.formatToParts(time), 'month')),
      ...days.map((time) => alone('weekday').format(time)),
    ].map(normalizeForMatch);
  });
}

function partOf(parts: Intl.DateTimeFormatPart[], type: string): string {
  return parts.find((part) => part.type === type)?.value ?? '';
}
