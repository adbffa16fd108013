import { classify } from '../classify/classify';
import type { Segment } from '../classify/segment';
import type { StoryDefaults, Note, ImportedStory } from '../story';
import { cleanText } from '../text/clean';
import { linesOf } from '../recognise/lines';

/** Reads a story from plain text, such as a page that was flattened to it. */
export function readPlain(copy: string, known: StoryDefaults = {}): ImportedStory {
  const { text, notes } = cleanText(copy);
  const { lines, noise } = linesOf(text);
  const pieces = lines.map((line): Segment => ({ kind: 'line', ...line }));
  return classify({ pieces, known, notes: [...notes, ...noise.map(noiseNote)] });
}

function noiseNote(text: string): Note {
  return { reason: 'noise', text };
}
