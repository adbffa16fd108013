import type { BodyNode, ImageNode } from '../../article/body/nodes';
import type { Segment } from '../classify/segment';
import { heading, item, list, paragraph, quote, textOfBlock } from '../blocks';
import { isMarkedLine } from '../recognise/lines';
import { withoutAdMarks, withoutNoise } from '../recognise/noise';
import type { Note } from '../story';
import { oneLine } from '../text/clean';
import { editInline, inlineLines } from './edit-inline';
import { createInline } from './inline';
import type { Marks } from './style';

export type BlockKind = 'line' | 'quote' | { level: number };

/** Takes what a walk through HTML finds, and makes segments or the items of a list of it. */
export interface BlockBuilder {
  words(words: string, style: { marks: Marks; url: string }): void;
  breakLine(): void;
  /** Ends the block that is open; what follows is of this kind. */
  block(kind: BlockKind): void;
  node(node: BodyNode): void;
  picture(picture: ImageNode): void;
  /** An item of a list that has no element of its own. */
  looseItem(format: 'ordered' | 'unordered', children: BodyNode[]): void;
}

/** A builder for a story: its segments are complete after `block` was called once more. */
export function createBlockBuilder(notes: Note[]): {
  builder: BlockBuilder;
  segments: Segment[];
  /** The picture above what comes next, if nothing stands between. */
  pictureAbove(): Extract<Segment, { kind: 'picture' }> | undefined;
} {
  const segments: Segment[] = [];
  const inline = createInline();
  let kind: BlockKind = 'line';
  let looseList: BodyNode | undefined;
  let breaks = 0;

  const put = (segment: Segment) => {
    looseList = undefined;
    segments.push(segment);
  };
  const flush = () => {
    breaks = 0;
    const nodes = inline.take();
    if (nodes.length > 0) {
      blockSegments(nodes, { kind, notes }).forEach(put);
    }
  };

  const builder: BlockBuilder = {
    words(words, style) {
      if (words.trim() !== '') {
        breaks = 0;
      }
      inline.add(words, style);
    },
    breakLine() {
      breaks += 1;
      if (breaks > 1) {
        flush();
      } else {
        inline.breakLine();
      }
    },
    block(next) {
      flush();
      kind = next;
    },
    node(node) {
      flush();
      put({ kind: 'node', node });
    },
    picture(picture) {
      flush();
      put({ kind: 'picture', picture });
    },
    looseItem(format, children) {
      flush();
      if (!looseList || looseList.format !== format) {
        const node = list(format, []);
        put({ kind: 'node', node });
        looseList = node;
      }
      looseList.children?.push(item(...children));
    },
  };
  return {
    builder,
    segments,
    pictureAbove() {
      const above = inline.isEmpty() ? segments.at(-1) : undefined;
      return above?.kind === 'picture' ? above : undefined;
    },
  };
}

function blockSegments(
  nodes: BodyNode[],
  { kind, notes }: { kind: BlockKind; notes: Note[] },
): Segment[] {
  if (kind === 'quote') {
    return [{ kind: 'node', node: quote(...nodes) }];
  }
  if (kind !== 'line') {
    return [{ kind: 'node', node: heading(kind.level, ...nodes) }];
  }
  const lines = inlineLines(nodes);
  const isFlattened = lines.length > 1 && lines.some((line) => isMarkedLine(wordsOfAll(line)));
  return isFlattened
    ? lines.flatMap((line) => lineSegments(line, { notes, isMarkup: !isPlain(line) }))
    : lineSegments(nodes, { notes, isMarkup: true });
}

/** Lines of flattened text came with a line break between them and no paragraphs: no markup. */
function lineSegments(
  nodes: BodyNode[],
  { notes, isMarkup }: { notes: Note[]; isMarkup: boolean },
): Segment[] {
  const { line, noise } = withoutNoise(oneLine(wordsOfAll(nodes)));
  notes.push(...noise.map((text): Note => ({ reason: 'noise', text })));
  if (line === '') {
    return [];
  }
  const kept = noise.length > 0 ? editInline(nodes, withoutAdMarks) : nodes;
  const isStrong = isMarkup && kept.every((child) => child.bold === true);
  const node = isMarkup ? { node: paragraph(...kept) } : {};
  return [{ kind: 'line', text: line, isAlone: true, isStrong, ...node }];
}

function isPlain(nodes: BodyNode[]): boolean {
  return nodes.every((node) => node.type === 'text' && Object.keys(node).length === 2);
}

function wordsOfAll(nodes: BodyNode[]): string {
  return nodes.map(textOfBlock).join('');
}
