import { holderIn, recogniseLabel } from '../../import/recognise/labels';
import { oneLine } from '../../import/text/clean';
import { normalizeForMatch } from '../../import/text/normalize-for-match';
import { type Holder, namesAgency, readHolder, startsWithArticle } from './holder';
import { ENDINGS, LABELS } from './lexicon';

/** A credit that stands in a caption. */
export interface MinedCredit extends Holder {
  /** What is left of the caption without it; '' where it was nothing but a credit. */
  rest: string;
}

/** A longer text is no caption. */
const MAX_CAPTION = 2000;

/** Words at the end of a caption in which a credit without marks around it is looked for. */
const MOST_LAST_WORDS = 24;

/**
 * The credit in a caption, such as `The barrier. (Photo: Ada Marsh / AFP)`; undefined where there is
 * none. What is no name, agency or house is no credit: `Photo: the barrier on Monday` has none.
 */
export function mineCredit(caption: string): MinedCredit | undefined {
  const line = withoutEnding(oneLine(caption));
  if (line === '' || line.length > MAX_CAPTION) {
    return undefined;
  }
  return bracketed(line) ?? whole(line) ?? atEnd(line) ?? atStart(line);
}

const BRACKETS = /[([（【［]([^()[\]（）【】［］]{2,140})[)\]）】］]/gu;

/** The last brackets that hold a credit. */
function bracketed(line: string): MinedCredit | undefined {
  for (const match of [...line.matchAll(BRACKETS)].reverse()) {
    const [all, inside = ''] = match;
    const holder =
      labelled(inside) ??
      labelled(withColon(inside)) ??
      (isKnown(inside) ? readHolder(inside) : undefined);
    if (holder) {
      const before = line.slice(0, match.index);
      const after = line.slice(match.index + all.length);
      return { ...holder, rest: tidy(`${before} ${after}`) };
    }
  }
  return undefined;
}

/** `(Photo Marc Delorme / AFP)`: between brackets one word is label enough. */
function withColon(inside: string): string {
  return inside.replace(/^(\p{L}+)\s+/u, '$1: ');
}

function whole(line: string): MinedCredit | undefined {
  const said = labelledValue(line);
  const holder = said === undefined || startsWithArticle(said) ? undefined : readHolder(said);
  const known = holder ?? (isKnown(line) ? readHolder(line) : undefined);
  return known && { ...known, rest: '' };
}

/** From the longest credit at the end to the shortest. */
function atEnd(line: string): MinedCredit | undefined {
  const starts = [...line.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index);
  for (const start of starts.slice(1).slice(-MOST_LAST_WORDS)) {
    const before = line.slice(0, start);
    const end = line.slice(start);
    const isApart = /[.!?…|–—•·:;/-]["”»’)]?\s+$/u.test(before);
    const holder =
      (isMarked(end) || isApart ? labelled(end) : undefined) ??
      (isApart && isKnown(end) ? readHolder(end) : undefined);
    if (holder) {
      return { ...holder, rest: tidy(before) };
    }
  }
  return undefined;
}

const SEPARATOR = /\s+[–—|•·-]\s+|\.\s+(?=[\p{Lu}\p{Lo}"„«“])|\s*\|\s*/gu;

/** `Foto: Ada Marsh – Der Hafen am Montag`. */
function atStart(line: string): MinedCredit | undefined {
  for (const match of line.matchAll(SEPARATOR)) {
    const start = line.slice(0, match.index);
    const said = isMarked(start) ? labelledValue(start) : undefined;
    const holder = said === undefined || startsWithArticle(said) ? undefined : readHolder(said);
    if (holder) {
      return { ...holder, rest: tidy(line.slice(match.index + match[0].length)) };
    }
  }
  return undefined;
}

function labelled(text: string): Holder | undefined {
  const value = labelledValue(text);
  return value === undefined ? undefined : readHolder(value);
}

/** What follows a label of a credit: one that the import knows, or one that captions have. */
function labelledValue(text: string): string | undefined {
  const known = recogniseLabel(text)?.role === 'caption' ? undefined : holderIn(text);
  const own = ownLabel(text);
  const values = [own, known?.value].filter((value) => value !== undefined && value !== '');
  const [value] = values.sort((a = '', b = '') => a.length - b.length);
  return value;
}

function ownLabel(text: string): string | undefined {
  const mark = /^[^:：©]{2,40}[:：]\s*/u.exec(text);
  if (mark) {
    return LABELS.has(normalizeForMatch(mark[0])) ? text.slice(mark[0].length) : undefined;
  }
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count >= 2; count -= 1) {
    if (LABELS.has(normalizeForMatch(words.slice(0, count).join(' ')))) {
      return words.slice(count).join(' ');
    }
  }
  return undefined;
}

/** A colon or © after the label, without which `photo by` may be a part of a sentence. */
function isMarked(text: string): boolean {
  return /^(?:©|\(c\)|[^:：]{2,40}[:：])/iu.test(text);
}

/** Names of nobody without a label, but for agencies'. */
function isKnown(text: string): boolean {
  return namesAgency(text) && readHolder(text) !== undefined;
}

function withoutEnding(line: string): string {
  const sentences = line.split(/(?<=\.)\s+/u);
  const last = sentences.at(-1) ?? '';
  return sentences.length > 1 && ENDINGS.has(normalizeForMatch(last))
    ? sentences.slice(0, -1).join(' ')
    : line;
}

/** Without what joined the credit to the caption. */
function tidy(text: string): string {
  return oneLine(text)
    .replace(/\s+([.,;:!?])/gu, '$1')
    .replace(/[\s|–—•·/,;:-]+$/u, '')
    .replace(/^[\s|–—•·/,;:.-]+/u, '');
}
