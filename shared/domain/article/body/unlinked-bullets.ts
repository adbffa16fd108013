import type { Problem } from '../../platform/problem';
import { bulletsOf } from './bullets';
import { type BodyNode, isLink } from './nodes';
import { childrenOf } from './nodes-with-paths';

/** A bullet without a target. */
export interface UnlinkedBullet {
  /** Keys and indexes inside the body, such as `[3, 'children', 0]`. */
  path: Problem['path'];
  words: string;
}

/** The bullets of a body that have text and no link, in reading order. */
export function unlinkedBullets(body: unknown): UnlinkedBullet[] {
  return bulletsOf(body, []).flatMap(({ node, path }) => {
    const text = textOf(node).trim();
    return text === '' || childrenOf(node).some(isLink) ? [] : [{ path, words: text }];
  });
}

function textOf(node: BodyNode): string {
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(textOf).join('');
}
