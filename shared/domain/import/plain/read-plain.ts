import { classify } from '../classify/classify';
import type { Segment } from '../classify/segment';
import type { StoryDefaults, Note, ImportedStory } from '../story';
import { cleanText } from '../text/clean';
import { linesOf } from '../recognise/lines';

/** Reads a story from plain text, such as a page that was flattened to it. */
export function readPlain(source: string, given: StoryDefaults = {}): ImportedStory {
  const { text, notes } = cleanText(source);
  const { lines, noise } = linesOf(text);
  const segments = lines.map((line): Segment => ({ kind: 'line', ...line }));
  return classify({ segments, given, notes: [...notes, ...noise.map(noiseNote)] });
}

function noiseNote(text: string): Note {
  return { reason: 'noise', text };
}
