import { normalizeForMatch } from '../../import/text/normalize-for-match';
import { AGENCIES, ARTICLES, JOINERS, ORGANISATIONS } from './lexicon';

/** Who is named in a credit line. */
export interface Holder {
  /** As it was written, without the label before it. */
  creditText: string;
  /** People, where a part of it looks like a person's name. */
  creator?: string;
  /** Agencies and other houses. */
  source?: string;
}

const MAX_LENGTH = 120;
const MOST_WORDS = 6;

/** Who a text names, if it is nothing but names: `Ada Marsh / AFP`, `dpa`, `Harbour Office`. */
export function readHolder(text: string): Holder | undefined {
  const creditText = trimmed(text);
  const parts = partsOf(creditText);
  if (creditText === '' || creditText.length > MAX_LENGTH || !parts.every(isName)) {
    return undefined;
  }
  const people = parts.filter(isPerson);
  const houses = parts.filter((part) => isAgency(part) || (!isPerson(part) && isHouse(part)));
  return {
    creditText,
    ...(people.length > 0 && { creator: people.join(', ') }),
    ...(houses.length > 0 && { source: houses.join(', ') }),
  };
}

/** Whether one of the names is that of a known agency. */
export function namesAgency(text: string): boolean {
  return partsOf(trimmed(text)).some(isAgency);
}

/** Whether it starts as a sentence does: `The barrier on Monday`. */
export function startsWithArticle(text: string): boolean {
  return ARTICLES.has(normalizeForMatch(text.split(' ')[0] ?? ''));
}

const BETWEEN = /\s*[/|•·]\s*|\s+[–—-]\s+|,\s+|\s+(?:via|for|für|pour|para|per)\s+/u;

function partsOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean);
}

function trimmed(text: string): string {
  return text
    .replace(/^(?:©|\(c\)|copyright\b|copyright\s*©)[\s:]*/iu, '')
    .replace(/^(?:19|20)\d\d\s+(?=\p{L})/u, '')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
}

function isName(part: string): boolean {
  if (isAgency(part)) {
    return true;
  }
  const words = part.split(/\s+/u);
  if (words.length > MOST_WORDS || /[!?…:;"“”«»]|\.\s+\p{L}{3}/u.test(part)) {
    return false;
  }
  const [first = ''] = words;
  // `Archives de la ville`: a house may go on in any words.
  const isOfHouse = isHouseWord(first);
  return (
    isNameWord(first) && words.every((word) => isOfHouse || isNameWord(word) || isJoiner(word))
  );
}

function isNameWord(word: string): boolean {
  return /^[(@]?[\p{Lu}\p{Lo}]/u.test(word) || /^(?:d|l)['’]\p{Lu}/u.test(word) || isAgency(word);
}

function isJoiner(word: string): boolean {
  return word === '&' || JOINERS.has(normalizeForMatch(word)) || /^\d{4}$/.test(word);
}

/** By its name, or one with words behind it: `AFP`, `AP Photo`, `Getty Images Europe`. */
function isAgency(part: string): boolean {
  const words = normalizeForMatch(part).split(' ');
  return (
    words.some((_word, index) => AGENCIES.has(words.slice(0, index + 1).join(' '))) &&
    words.length <= 4
  );
}

/** Two to four words, none of them that of a house. */
function isPerson(part: string): boolean {
  const words = part.split(/\s+/u);
  const names = words.filter((word) => !isJoiner(word));
  return (
    !isAgency(part) &&
    !isHouse(part) &&
    names.length >= 2 &&
    names.length <= 4 &&
    names.every((name) => /^[\p{Lu}\p{Lo}d]/u.test(name) && !/\d/.test(name))
  );
}

function isHouse(part: string): boolean {
  const words = part.split(/\s+/u);
  const isCapitals = words.length === 1 && /^\p{Lu}{2,}$/u.test(part);
  return isCapitals || words.some(isHouseWord);
}

/** Words of houses that German joins others to: `Stadtmuseum`. */
const JOINED_TO =
  /.(?:museum|archiv|amt|verlag|zeitung|polizei|universität|werke|verein|theater)s?$/u;

function isHouseWord(word: string): boolean {
  const plain = normalizeForMatch(word);
  return ORGANISATIONS.has(plain) || JOINED_TO.test(plain);
}
