import { isImage } from '../article/body/nodes';
import { wordsOf } from './blocks';
import type { Story } from './story';
import { lettersOf } from './text/normalize-for-match';

/**
 * What a story is recognised by when it comes again: what its source calls it, else its own words,
 * however they are set.
 */
export function identityOf(story: Story): string {
  return story.sourceId === '' ? `text ${lettersOf(allWords(story))}` : `id ${story.sourceId}`;
}

/** Equal for two readings of a story exactly when they would make the same draft. */
export function contentOf(story: Story): string {
  const { notes: _notes, sourceId: _sourceId, version: _version, ...content } = story;
  return JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function allWords({ headline, body }: Story): string {
  const words = body.map((node) =>
    isImage(node) ? `${node.image.caption ?? ''} ${node.image.creditText ?? ''}` : wordsOf(node),
  );
  return [headline, ...words].join(' ');
}
