import { arrange } from '../classify/classify';
import type { Piece } from '../classify/segment';
import type { KnownWords, Note, Story } from '../story';
import { cleanText } from '../text/clean';
import { linesOf } from '../recognise/lines';

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
