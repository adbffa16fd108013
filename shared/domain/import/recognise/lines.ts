import { checkSegments } from '../classify/segment';
import { oneLine } from '../text/clean';
import { bulletLine, numberedLine } from './bullets';
import { recogniseLabel } from './labels';
import { withoutNoise } from './noise';

/** A line of a source as a reader sees it: a paragraph, a label, a bullet. */
export interface Line {
  text: string;
  /** Whether white space separates it from what is above and below. */
  isAlone: boolean;
}

/** Lines of wrapped text are about this long, all but the last of a paragraph. */
const WRAP = { least: 45, most: 110, part: 0.6 };

/** The lines of a text; a paragraph that was wrapped at a margin is one line again. */
export function linesOf(text: string): { lines: Line[]; noise: string[] } {
  const noise: string[] = [];
  const groups = groupsOf(text, noise);
  checkSegments(groups.reduce((count, group) => count + group.length, 0));
  const isSpaced = groups.length > 1;
  const lines = groups.flatMap((group) =>
    joinWrapped(group).map((line, _index, all) => ({
      text: line,
      isAlone: all.length === 1 || !isSpaced,
    })),
  );
  return { lines, noise };
}

/** Runs of lines without an empty one between them. */
function groupsOf(text: string, noise: string[]): string[][] {
  const groups: string[][] = [[]];
  for (const raw of text.split('\n')) {
    const trimmed = oneLine(raw);
    const clean = withoutNoise(trimmed);
    noise.push(...clean.noise);
    if (clean.line !== '') {
      groups.at(-1)?.push(clean.line);
    } else if (trimmed === '') {
      groups.push([]);
    }
  }
  return groups.filter((group) => group.length > 0);
}

function joinWrapped(group: string[]): string[] {
  return isWrapped(group) ? [group.join(' ')] : group;
}

function isWrapped(group: string[]): boolean {
  if (group.length < 2) {
    return false;
  }
  const full = group.slice(0, -1);
  const longest = full.reduce((most, line) => Math.max(most, line.length), 0);
  const isEven = full.every((line) => line.length >= Math.max(WRAP.least, longest * WRAP.part));
  const isSentences = group.every((line) => /[.!?…"”»]$/.test(line));
  return (
    longest <= WRAP.most &&
    isEven &&
    !isSentences &&
    !group.some(isMarkedLine) &&
    !group.every((line) => numberedLine(line) !== undefined)
  );
}

/** Whether a line is one by itself, whatever stands above and below it. */
export function isMarkedLine(line: string): boolean {
  return recogniseLabel(line) !== undefined || bulletLine(line) !== undefined;
}
