/** A line that starts with the mark of a bullet. */
export interface BulletLine {
  mark: string;
  words: string;
}

const ROUND = /^([•‣▪●◦▸►■□*·∙⁃])\s*(?=\S)/u;

/** A dash opens a bullet, but also what somebody says, in many languages. */
const DASH = /^([-–—])\s+(?=\S)/u;

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
  const dash = DASH.exec(line);
  const words = dash ? line.slice(dash[0].length) : '';
  return dash?.[1] && couldBeHeadline(words) ? { mark: dash[1], words } : undefined;
}

/** Whether the words of a bullet can be the headline of another story. */
export function couldBeHeadline(words: string): boolean {
  return words.length <= MAX_HEADLINE && !SENTENCE_END.test(words);
}
