import { MAX_SEGMENTS } from '../limits';
import { SourceRefused } from '../story';
import type { BodyNode, ImageNode } from '../../article/body/nodes';

/**
 * A segment of a source in reading order, before anybody said what it is. A `line` is a paragraph unless
 * its words or its place say more; `node` is the paragraph as marked up, where the source had markup.
 */
export type Segment =
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

export type LineSegment = Extract<Segment, { kind: 'line' }>;

export function isLine(segment: Segment | undefined): segment is LineSegment {
  return segment?.kind === 'line';
}

/** @throws SourceRefused for more segments than a story has */
export function checkSegments(count: number): void {
  if (count > MAX_SEGMENTS) {
    throw new SourceRefused(
      `The copy holds ${count} paragraphs and pictures; at most ${MAX_SEGMENTS} are read. Split it.`,
    );
  }
}
