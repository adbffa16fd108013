import { normalizeForMatch } from '../text/normalize-for-match';
import { entriesOf, type Labels, LEXICONS } from './lexicon';

export type LabelRole = 'credit' | 'caption' | 'alternative';

/** A line that starts with a picture's label. */
export interface Label {
  role: LabelRole;
  /** Whether it is a picture's without anything beside it that says so. */
  isSure: boolean;
  /** The label as it stands in the line, with what joins it to its value. */
  label: string;
  /** What follows on the same line; '' where the line is the label alone. */
  value: string;
}

/** Longest label, in characters: no more of a line is looked at. */
const MAX_LABEL = 60;

/** Longest holder of a picture on its label's line. */
const MAX_HOLDER = 160;

const SURE = collect('sure');
const VAGUE = collect('vague');
const BEFORE_PHOTOGRAPHER = entriesOf('beforePhotographer');

/** Most words of a label, so that no longer start of a line is tried. */
const MOST_WORDS = Math.max(
  ...[...SURE.keys(), ...VAGUE.keys()].map((key) => key.split(' ').length),
);

/** Most lines start with none of these, and are done with. */
const FIRST_WORDS = new Set(
  [...SURE.keys()].map((key) => normalizeForMatch(key.split(' ')[0] ?? '')),
);

/** The label at the start of a line, if there is one. */
export function recogniseLabel(line: string): Label | undefined {
  const whole = line.length <= MAX_LABEL ? normalizeForMatch(line) : '';
  const role = SURE.get(whole) ?? VAGUE.get(whole);
  if (role) {
    return { role, isSure: SURE.has(whole), label: line, value: '' };
  }
  return labelBeforeMark(line) ?? labelBeforeWords(line);
}

/** The holder in words that are known to be a credit: `Photo: dpa`, `Photo by Ada Marsh`. */
export function holderIn(words: string): { label: string; value: string } | undefined {
  const label = recogniseLabel(words);
  if (label?.role === 'credit' && label.value !== '') {
    return label;
  }
  for (const count of [2, 1]) {
    const start = words.split(' ').slice(0, count).join(' ');
    const value = words.slice(start.length).trim();
    if (BEFORE_PHOTOGRAPHER.has(normalizeForMatch(start)) && startsPhrase(value)) {
      return { label: start, value };
    }
  }
  return undefined;
}

/** `Foto: dpa`, `Image source, Reuters`, `© Reuters`. */
function labelBeforeMark(line: string): Label | undefined {
  const copyright = /^(?:©|\(c\)|copyright\s*©)\s*/i.exec(line);
  if (copyright && line.length <= MAX_HOLDER && !/[.!?]$/.test(line)) {
    // With a year it is rather the notice of a whole page.
    const isSure = !/\b(19|20)\d\d\b/.test(line);
    return { role: 'credit', isSure, ...cutAt(line, copyright[0].length) };
  }
  const mark = /^[^:：,،|]{2,60}[:：,،|]\s*/u.exec(line);
  if (!mark) {
    return undefined;
  }
  const name = normalizeForMatch(mark[0]);
  const isColon = /[:：|]\s*$/.test(mark[0]);
  const role = SURE.get(name) ?? VAGUE.get(name);
  const isLong = role === 'credit' && line.length > MAX_HOLDER;
  const said = cutAt(line, mark[0].length);
  if (!role || isLong) {
    return undefined;
  }
  const isSure = isColon || SURE.has(name);
  // `Crédito, Getty Images`, but not `Foto, was sie sah, war neu.`
  return isSure || (role === 'credit' && startsPhrase(said.value) && isHolder(said.value))
    ? { role, isSure, ...said }
    : undefined;
}

/** `Image caption The barrier on Monday`: no mark between, so only before what starts a phrase. */
function labelBeforeWords(line: string): Label | undefined {
  const words = line
    .slice(0, MAX_LABEL * 2)
    .split(' ')
    .slice(0, MOST_WORDS);
  if (!FIRST_WORDS.has(normalizeForMatch(words[0] ?? ''))) {
    return undefined;
  }
  for (let count = words.length; count >= 2; count -= 1) {
    const start = words.slice(0, count).join(' ');
    const role = SURE.get(normalizeForMatch(start));
    const value = line.slice(start.length).trim();
    if (role && startsPhrase(value) && (role !== 'credit' || isHolder(value))) {
      return { role, isSure: true, label: start, value };
    }
  }
  return undefined;
}

function startsPhrase(value: string): boolean {
  return /^[\p{Lu}\p{Lo}\p{N}"«“„(©]/u.test(value);
}

/** A name, or a name with the caption's label behind it on the same line. */
function isHolder(value: string): boolean {
  return splitCaption(value) !== undefined || (value.length <= 60 && !/[.!?]$/.test(value));
}

/**
 * A holder and the caption that follows it on the same line, as in `Reuters Image caption The
 * barrier on Monday`.
 */
export function splitCaption(value: string): { holder: string; rest: string } | undefined {
  const words = value.slice(0, MAX_HOLDER).split(' ');
  for (let start = 1; start < words.length; start += 1) {
    const at = words.slice(0, start).join(' ').length + 1;
    for (let count = 2; count <= 4; count += 1) {
      if (SURE.get(normalizeForMatch(words.slice(start, start + count).join(' '))) === 'caption') {
        return { holder: value.slice(0, at).trim(), rest: value.slice(at) };
      }
    }
  }
  return undefined;
}

function cutAt(line: string, at: number): { label: string; value: string } {
  return { label: line.slice(0, at).trim(), value: line.slice(at).trim() };
}

function collect(kind: keyof Labels): Map<string, LabelRole> {
  const rolesOf = (labels: Labels, role: LabelRole) =>
    labels[kind].map((label): [string, LabelRole] => [normalizeForMatch(label), role]);
  return new Map(
    Object.values(LEXICONS).flatMap(({ creditLabels, captionLabels, alternativeLabels }) => [
      ...rolesOf(creditLabels, 'credit'),
      ...rolesOf(captionLabels, 'caption'),
      ...rolesOf(alternativeLabels, 'alternative'),
    ]),
  );
}
