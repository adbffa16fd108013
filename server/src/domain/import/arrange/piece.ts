import type { BodyNode, ImageNode } from '../../body/nodes';

/**
 * A piece of copy in reading order, before anybody said what it is. A `line` is a paragraph unless
 * its words or its place say more; `node` is the paragraph as marked up, where the copy had markup.
 */
export type Piece =
  | { kind: 'line'; text: string; isAlone: boolean; isStrong?: boolean; node?: BodyNode }
  | { kind: 'node'; node: BodyNode }
  | { kind: 'picture'; picture: ImageNode };

export type LinePiece = Extract<Piece, { kind: 'line' }>;

export function isLine(piece: Piece | undefined): piece is LinePiece {
  return piece?.kind === 'line';
}
