import { MAX_PIECES } from '../limits';
import { CopyRefused } from '../story';
import type { BodyNode, ImageNode } from '../../article/body/nodes';

/**
 * A piece of copy in reading order, before anybody said what it is. A `line` is a paragraph unless
 * its words or its place say more; `node` is the paragraph as marked up, where the copy had markup.
 */
export type Piece =
  | {
      kind: 'line';
      text: string;
      /** White space separates it from what is above and below. */
      isAlone: boolean;
      /** All of it is bold. */
      isStrong?: boolean;
      /** It is known to be the headline. */
      isHeadline?: boolean;
      node?: BodyNode;
    }
  | { kind: 'node'; node: BodyNode }
  | { kind: 'picture'; picture: ImageNode };

export type LinePiece = Extract<Piece, { kind: 'line' }>;

export function isLine(piece: Piece | undefined): piece is LinePiece {
  return piece?.kind === 'line';
}

/** @throws CopyRefused for more pieces than a story has */
export function checkPieces(count: number): void {
  if (count > MAX_PIECES) {
    throw new CopyRefused(
      `The copy holds ${count} paragraphs and pictures; at most ${MAX_PIECES} are read. Split it.`,
    );
  }
}
