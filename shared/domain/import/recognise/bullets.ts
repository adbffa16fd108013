import { normalizeForMatch } from '../text/normalize-for-match';
import { entriesOf } from './lexicon';

/** A line that starts with the mark of a bullet, or with words that lead to another story. */
export interface BulletLine {
  mark: string;
  words: string;
}

const ROUND = /^([•‣▪●◦▸►▶➤➔■□◆◇❖*·∙⁃\uF0B7\uF0A7])\s*(?=\S)/u;

/** A dash opens a bullet, but also what somebody says, in many languages. */
const DASH = /^([-–—])\s+(?=\S)/u;

/** `Read more: ` and the like. */
const LEAD = /^([^:：|»>]{3,40}[:：|»>])\s+(?=\S)/u;

const READ_MORE = entriesOf('readMore');

/** `1. ` or `1) ` */
const NUMBER = /^((\d{1,2})[.)])\s+(?=\S)/u;

/** Longest line that can be a headline behind a bullet. */
const MAX_HEADLINE = 200;

/** Ends a sentence, and so no headline. A question may be one. */
const SENTENCE_END = /[.,;:!…。؟]["'”“»)]*$|["”»]$/u;

/** The bullet that a line is. What may be speech, and anything that reads like it, is none. */
export function bulletLine(line: string): BulletLine | undefined {
  const round = ROUND.exec(line);
  if (round?.[1]) {
    return { mark: round[1], words: line.slice(round[0].length) };
  }
  const before = DASH.exec(line) ?? leadOf(line);
  const words = before ? line.slice(before[0].length) : '';
  return before?.[1] && couldBeHeadline(words) ? { mark: before[1], words } : undefined;
}

/** A line that starts with a number, as in a list; by itself it may be anything. */
export function numberedLine(line: string): (BulletLine & { number: number }) | undefined {
  const found = NUMBER.exec(line);
  return found?.[1]
    ? { mark: found[1], words: line.slice(found[0].length), number: Number(found[2]) }
    : undefined;
}

function leadOf(line: string): RegExpExecArray | null {
  const lead = LEAD.exec(line);
  return lead && READ_MORE.has(normalizeForMatch(lead[0])) ? lead : null;
}

/** Whether the words of a bullet can be the headline of another story. */
export function couldBeHeadline(words: string): boolean {
  return words.length <= MAX_HEADLINE && !SENTENCE_END.test(words);
}
