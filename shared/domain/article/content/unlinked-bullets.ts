import { type UnlinkedBullet, unlinkedBullets } from '../body/unlinked-bullets';
import { type Content, contentParts } from './parts';
import type { ContentShape } from './shape';

/** The bullets of all Blocks of a story that have text and no link, in reading order. */
export function unlinkedBulletsIn(shape: ContentShape, content: Content): UnlinkedBullet[] {
  return contentParts(shape, content).flatMap((part) =>
    part.kind === 'blocks' ? unlinkedBullets(part.body, part.path) : [],
  );
}
