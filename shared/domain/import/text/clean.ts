import type { Note } from '../story';

/** Characters that PostgreSQL refuses or that no reader sees: controls, halves of characters. */
const UNSTORABLE = /(?![\t\n\f\r\u0085])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

const NEW_LINE = /\r\n|[\r\f\u0085\u2028\u2029]/g;

/** Text that every database stores, with one kind of line end; what had to go is noted. */
export function cleanText(source: string): { text: string; notes: Note[] } {
  const { text, gone } = storable(source);
  return {
    text: text.replace(NEW_LINE, '\n').replace(/\uFEFF/g, ''),
    notes: gone.length > 0 ? [{ reason: 'control', text: escaped(gone) }] : [],
  };
}

/** Text without what no database stores, and that. Half a character stands in notes as `U+D83D`. */
export function storable(text: string): { text: string; gone: string[] } {
  const gone = text.match(UNSTORABLE);
  return gone ? { text: text.replace(UNSTORABLE, ''), gone } : { text, gone: [] };
}

/** Names for characters that a report cannot hold either: `U+0000`. */
export function escaped(characters: string[]): string {
  return characters
    .map((one) => `U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}

/** White space that is not one space already: most of a text is, and costs nothing then. */
const UNEVEN = /[^\S ]\s*| \s+/g;

/** Every run of white space a single space. */
export function collapseWhitespace(text: string): string {
  return text.replace(UNEVEN, ' ');
}

/** One line: every run of white space a single space. */
export function oneLine(text: string): string {
  return collapseWhitespace(text).trim();
}
