import type { Problem } from '../../platform/problem';
import { bulletsOf } from './bullets';
import { type BodyNode, isLink } from './nodes';
import { childrenOf } from './nodes-with-paths';

/** A bullet without a target. */
export interface UnlinkedBullet {
  /** Keys and indexes from the story on, such as `['body', 3, 'children', 0]`. */
  path: Problem['path'];
  words: string;
}

/**
 * The bullets of a body that have text and no link, in reading order.
 *
 * @param at the path of the body
 */
export function unlinkedBullets(body: unknown, at?: Problem['path']): UnlinkedBullet[] {
  return bulletsOf(body, at).flatMap(({ node, path }) => {
    const text = textOf(node).trim();
    return text === '' || childrenOf(node).some(isLink) ? [] : [{ path, words: text }];
  });
}

function textOf(node: BodyNode): string {
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(textOf).join('');
}
