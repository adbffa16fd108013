/**
 * A picture or a link in a Markdown text, or the definition of an address that they name (`[1]: /a`).
 * Offsets are in UTF-16 code units.
 */
export interface MarkdownReference {
  kind: 'picture' | 'link' | 'definition';
  url: string;
  /** The alternative text of a picture, or the words of a link, in Markdown. */
  text: string;
  title: string | null;
  /** Where the picture or the link stands in the text. */
  range: [start: number, end: number];
  /** Where its address stands; null for one in a definition. */
  urlRange: [start: number, end: number] | null;
  /** What is left of it where nobody may be led there. */
  withoutTarget: string;
}

/** Finds what a Markdown text refers to, in reading order. Never throws. */
export type ReadMarkdown = (text: string) => MarkdownReference[];

/**
 * The hashes that a media file at this address may have: its name there is the hash, with the name
 * of a smaller version in front (`small_boats_0a1b2c3d4e.jpg`).
 */
export function hashesIn(url: string): string[] {
  const name = /([^/?#]+?)(?:\.\w+)?(?:[?#].*)?$/.exec(url)?.[1] ?? '';
  const whole = name.slice(name.indexOf('_') + 1);
  return name === '' ? [] : [...new Set([name, whole])];
}

/** Replaces parts of a text; they may stand in each other no deeper than is kept. */
export function replaceRanges(
  text: string,
  replacements: Array<{ range: [start: number, end: number]; by: string }>,
): string {
  const inOrder = [...replacements].sort((a, b) => a.range[0] - b.range[0]);
  const pieces: string[] = [];
  let at = 0;
  for (const { range, by } of inOrder) {
    const [start, end] = range;
    if (start >= at) {
      pieces.push(text.slice(at, start), by);
      at = end;
    }
  }
  return pieces.join('') + text.slice(at);
}
