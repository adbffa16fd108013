import { isImage } from '../article/body/nodes';
import { textOfBlock } from './blocks';
import type { ImportedStory } from './story';
import { comparisonKey } from './text/normalize-for-match';

/**
 * What a story is recognised by when it comes again: what its source calls it, else its own words,
 * however they are set.
 */
export function identityOf(story: ImportedStory): string {
  return story.sourceId === '' ? `text ${comparisonKey(allWords(story))}` : `id ${story.sourceId}`;
}

/** Equal for two readings of a story exactly when they would make the same draft. */
export function contentOf(story: ImportedStory): string {
  const { notes: _notes, sourceId: _sourceId, version: _version, ...content } = story;
  return JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function allWords({ headline, body }: ImportedStory): string {
  const words = body.map((node) =>
    isImage(node)
      ? `${node.image.caption ?? ''} ${node.image.creditText ?? ''}`
      : textOfBlock(node),
  );
  return [headline, ...words].join(' ');
}
