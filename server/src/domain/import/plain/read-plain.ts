import { arrange } from '../arrange/arrange';
import type { Piece } from '../arrange/piece';
import type { KnownWords, Note, Story } from '../story';
import { cleanText } from '../words/clean';
import { linesOf } from './lines';

/** Reads a story from plain text, such as a page that was flattened to it. */
export function readPlain(copy: string, known: KnownWords = {}): Story {
  const { text, notes } = cleanText(copy);
  const { lines, noise } = linesOf(text);
  const pieces = lines.map((line): Piece => ({ kind: 'line', ...line }));
  return arrange({ pieces, known, notes: [...notes, ...noise.map(noiseNote)] });
}

function noiseNote(text: string): Note {
  return { reason: 'noise', text };
}
