import type { ImageNode } from '../../article/body/nodes';
import { awaitedPicture, type PictureText, textOfPicture } from '../blocks';
import { type Label, recogniseLabel, type LabelRole, splitCaption } from '../recognise/labels';
import type { Note } from '../story';
import { normalizeForMatch } from '../text/normalize-for-match';
import { captionLine } from './caption-line';
import { isTopLine } from './top-line';
import { isLine, type LineSegment, type Segment } from './segment';

const EMPTY: PictureText = { address: '', caption: '', alternativeText: '', creditText: '' };

const FIELD: Record<LabelRole, 'creditText' | 'caption' | 'alternativeText'> = {
  credit: 'creditText',
  caption: 'caption',
  alternative: 'alternativeText',
};

const WORDS = ['caption', 'alternativeText', 'creditText'] as const;

/** Longest line that can be the alternative text that a scraper left above a picture's labels. */
const MAX_ALTERNATIVE = 400;

/** Inside the text a short line above a picture is rather a cross-head than a description. */
const LEAST_ALTERNATIVE = { words: 8, characters: 60 };

interface Found {
  words: PictureText;
  notes: Note[];
  next: number;
}

/**
 * Makes pictures of the labels that name their holder and caption, and of the alternative text above
 * them. Labels below a picture that is there already add to it.
 */
export function gatherPictures(segments: Segment[], notes: Note[]): Segment[] {
  const gathered: Segment[] = [];
  for (let index = 0; index < segments.length; ) {
    const found =
      readLabels(segments, index) ?? readCaption(segments[index], gathered.at(-1), index);
    if (!found) {
      gathered.push(segments[index] as Segment);
      index += 1;
      continue;
    }
    notes.push(...found.notes);
    placePicture(gathered, found, notes);
    index = found.next;
  }
  return gathered;
}

/** The labels from a segment on, each with its value: at most one of each kind. */
function readLabels(segments: Segment[], start: number): Found | undefined {
  const words = { ...EMPTY };
  const notes: Note[] = [];
  const seen = new Set<LabelRole>();
  let isSure = false;
  let next = start;
  while (next < segments.length) {
    const label = labelAt(segments, next);
    if (!label || seen.has(label.role)) {
      break;
    }
    const taken = valueOf(segments, { at: next, label });
    isSure ||= label.isSure || seen.size > 0;
    for (const { role, label: said, value } of taken.values) {
      seen.add(role);
      words[FIELD[role]] = value;
      notes.push({ reason: 'label', text: said });
    }
    next = taken.next;
  }
  return isSure ? { words, notes, next } : undefined;
}

/** A line that holds caption and credit in one; the first of all is the headline. */
function readCaption(
  segment: Segment | undefined,
  above: Segment | undefined,
  index: number,
): Found | undefined {
  const said = index > 0 ? captionLine(segment, above?.kind === 'picture') : null;
  if (!said) {
    return undefined;
  }
  const { caption, creditText, label } = said;
  const words = { ...EMPTY, caption, creditText };
  return { words, notes: [{ reason: 'label', text: label }], next: index + 1 };
}

function labelAt(segments: Segment[], at: number): Label | undefined {
  const segment = segments[at];
  return isLine(segment) && !segment.isHeadline ? recogniseLabel(segment.text) : undefined;
}

interface Value {
  role: LabelRole;
  label: string;
  value: string;
}

/** The value on the label's line, else the next line; a holder may have the caption behind it. */
function valueOf(
  segments: Segment[],
  { at, label }: { at: number; label: Label },
): { values: Value[]; next: number } {
  const { role, label: said } = label;
  if (label.value !== '') {
    const split = role === 'credit' ? splitCaption(label.value) : undefined;
    const caption = split ? recogniseLabel(split.rest) : undefined;
    if (split && caption) {
      const holder = { role, label: said, value: split.holder };
      return { values: [holder, captionValue(caption)], next: at + 1 };
    }
    return { values: [{ role, label: said, value: label.value }], next: at + 1 };
  }
  const below = segments[at + 1];
  const isValue = isLine(below) && recogniseLabel(below.text) === undefined;
  const value = isValue ? below.text : '';
  return { values: [{ role, label: said, value }], next: isValue ? at + 2 : at + 1 };
}

function captionValue({ label, value }: Label): Value {
  return { role: 'caption', label, value };
}

/** Adds to the picture that the labels stand under, or puts a new one where they stood. */
function placePicture(gathered: Segment[], { words }: Found, notes: Note[]): void {
  const above = gathered.at(-1);
  const together =
    above?.kind === 'picture' ? withLabels(above.picture, { words, notes }) : undefined;
  if (together) {
    gathered[gathered.length - 1] = { kind: 'picture', picture: together };
    return;
  }
  if (isLine(above) && words.alternativeText === '' && isAlternative(gathered, above, words)) {
    gathered.pop();
    words.alternativeText = above.text;
    notes.push({ reason: 'alternative', text: '' });
  }
  gathered.push({ kind: 'picture', picture: awaitedPicture(words) });
}

/** A picture with what labels below it say; undefined where it says otherwise already. */
function withLabels(
  picture: ImageNode,
  { words, notes }: { words: PictureText; notes: Note[] },
): ImageNode | undefined {
  const said = textOfPicture(picture);
  const stated = WORDS.filter((key) => words[key] !== '');
  if (stated.some((key) => said[key] !== '' && said[key] !== words[key])) {
    return undefined;
  }
  const repeated = stated.filter((key) => said[key] !== '');
  notes.push(...repeated.map((key): Note => ({ reason: 'repeated', text: words[key] })));
  return awaitedPicture({
    ...said,
    caption: said.caption || words.caption,
    alternativeText: said.alternativeText || words.alternativeText,
    creditText: said.creditText || words.creditText,
  });
}

/** The headline, the first line of all, is none. */
function isAlternative(gathered: Segment[], line: LineSegment, { caption }: PictureText): boolean {
  const isFirst = !gathered.slice(0, -1).some(isLine);
  if (isFirst || !line.isAlone || line.text.length > MAX_ALTERNATIVE || isTopLine(line.text)) {
    return false;
  }
  if (caption !== '' && normalizeForMatch(line.text) === normalizeForMatch(caption)) {
    return true;
  }
  if (/[.!?…:;"”»]$/.test(line.text)) {
    return false;
  }
  const { words, characters } = LEAST_ALTERNATIVE;
  const isUnderHeadline = gathered.filter(isLine).length === 2;
  const isLong = line.text.length >= characters || line.text.split(' ').length >= words;
  return isUnderHeadline || isLong;
}
