import { MAX_ADDRESS, parseUrl } from '../../platform/net/address';
import { normalizeForMatch } from '../text/normalize-for-match';
import { entriesOf } from './lexicon';

const BEFORE_NAME = entriesOf('bylines');
const JOINERS = entriesOf('nameJoiners');
const BEFORE_SOURCE = entriesOf('sourceLabels');

const MAX_LINE = 160;
const MOST_NAME_WORDS = 16;
const MOST_OFFICE_WORDS = 8;

/** A line in two: the words that say what it is, and what they say. */
export interface RecognisedByline {
  before: string;
  value: string;
}

/** The byline that a line is: `By Ada Marsh and Tom Reed`, `Автор: Анна Лис`. */
export function bylineOf(line: string): RecognisedByline | undefined {
  if (line.length > MAX_LINE) {
    return undefined;
  }
  const words = line.split(' ');
  for (let count = Math.min(3, words.length - 1); count >= 1; count -= 1) {
    const before = words.slice(0, count).join(' ');
    const value = words.slice(count).join(' ');
    if (BEFORE_NAME.has(normalizeForMatch(before)) && isName(value)) {
      return { before, value };
    }
  }
  return undefined;
}

/** The source that a line names: `Source: Reuters`. */
export function sourceOf(line: string): RecognisedByline | undefined {
  const mark = /^[^:：]{2,20}[:：]\s*/u.exec(line);
  if (!mark || line.length > MAX_LINE || !BEFORE_SOURCE.has(normalizeForMatch(mark[0]))) {
    return undefined;
  }
  const value = line.slice(mark[0].length);
  return value === '' ? undefined : { before: mark[0].trim(), value };
}

/** The web address that a line is, and nothing else. */
export function addressLine(line: string): string | undefined {
  return /^https?:\/\/\S+$/i.test(line) && line.length <= MAX_ADDRESS && parseUrl(line)
    ? line
    : undefined;
}

function isName(value: string): boolean {
  if (/[.!?…:;]$/.test(value)) {
    return false;
  }
  return namesIn(value) > 0 || hasOffice(value);
}

/** How many words of a line of names and of what joins them are names; 0 where another word is there. */
function namesIn(value: string): number {
  const words = value.split(/[\s,/&|–—·•]+|-(?=\s)/u).filter(Boolean);
  const names = words.filter((word) => !JOINERS.has(normalizeForMatch(word)));
  const isAll = names.every((word) => /^[\p{Lu}\p{Lo}(@]/u.test(word));
  return isAll && words.length <= MOST_NAME_WORDS ? names.length : 0;
}

/** `Inès Val, envoyée spéciale à Lyon`: a full name, then what the person is, in any words. */
function hasOffice(value: string): boolean {
  const [name = '', ...office] = value.split(/,\s+/);
  const words = office.join(' ').split(' ').filter(Boolean).length;
  return (
    words > 0 && words <= MOST_OFFICE_WORDS && namesIn(name) >= 2 && name.split(' ').length <= 4
  );
}
