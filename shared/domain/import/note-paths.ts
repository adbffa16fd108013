import { type BodyNode, isImage } from '../article/body/nodes';
import { textOfBlock } from './blocks';
import type { ImportedStory } from './story';
import { oneLine } from './text/clean';

/** Longest source that is searched, in characters. */
const MOST_TEXT = 1_000_000;

/** Most notes that are looked for. */
const MOST_NOTES = 500;

/** How far after one block the next is looked for, in characters. */
const REACH = 50_000;

/** This much of a line tells it from others. */
const KEY = 60;

/**
 * For each note of a story the index in its body before which its words stood in the source; the end
 * where that cannot be told.
 */
export function notePaths(
  source: string,
  { body, notes }: Pick<ImportedStory, 'body' | 'notes'>,
): number[] {
  const text = source.length > MOST_TEXT ? '' : oneLine(source);
  const starts = startsOf(text, body);
  const last = new Map<string, number>();
  return notes.map((note, number) => {
    const key = keyOf(note.text);
    const at = key === '' || number >= MOST_NOTES ? -1 : text.indexOf(key, last.get(key) ?? 0);
    if (at === -1) {
      return body.length;
    }
    last.set(key, at + key.length);
    const index = starts.findIndex((start) => start !== undefined && start >= at);
    return index === -1 ? body.length : index;
  });
}

/** Where each block of a body starts in a text. */
function startsOf(text: string, body: readonly BodyNode[]): Array<number | undefined> {
  let from = 0;
  return body.map((node) => {
    const key = keyOf(sayNode(node));
    const at = key === '' ? -1 : text.slice(from, from + REACH).indexOf(key);
    if (at === -1) {
      return undefined;
    }
    const start = from + at;
    from = start + key.length;
    return start;
  });
}

function sayNode(node: BodyNode): string {
  return isImage(node)
    ? (node.image.caption ?? node.image.alternativeText ?? '')
    : textOfBlock(node);
}

function keyOf(words: string): string {
  return oneLine(words.slice(0, 4 * KEY)).slice(0, KEY);
}
