import { creditInCaption, type SplitCaption } from '../html/credit';
import { isLine, type Segment } from './segment';

/** Longest line that can be the caption of a picture. */
const MAX_CAPTION = 500;

const MAX_HOLDER = 80;

/** A name may end with a stop, a sentence has more words than one. */
const MOST_WORDS_BEFORE_STOP = 5;

/**
 * The caption and credit that a line is by its own words: `The gates at dawn. Photo: Ada Marsh`.
 * An agency in brackets alone says nothing: short stories end like that.
 */
export function captionLine(
  segment: Segment | undefined,
  isUnderPicture: boolean,
): SplitCaption | null {
  const isWords = isLine(segment) && !segment.isHeadline && segment.text.length <= MAX_CAPTION;
  if (!isWords || (segment.node && !isUnderPicture)) {
    return null;
  }
  const split = creditInCaption(segment.text);
  const isSaid = split.caption !== '' && isHolder(split.creditText);
  return isSaid && split.label !== '()' ? split : null;
}

function isHolder(words: string): boolean {
  const isSentence = /[!?]$/.test(words) || isLongWithStop(words);
  return /^[\p{Lu}\p{Lo}\p{N}@"“]/u.test(words) && words.length <= MAX_HOLDER && !isSentence;
}

function isLongWithStop(words: string): boolean {
  return words.endsWith('.') && words.split(' ').length > MOST_WORDS_BEFORE_STOP;
}
