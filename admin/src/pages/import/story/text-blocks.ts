import { type BodyNode, isLink } from '#shared/domain/article/body/nodes';
import { heading, paragraph, quote, text, textOfBlock } from '#shared/domain/import/blocks';

/** What a block of running text can be. */
export const TEXT_KINDS = ['paragraph', 'heading', 'quote'] as const;

export type TextKind = (typeof TEXT_KINDS)[number];

/** The level of a cross-head, below the story's headline. */
const CROSS_HEAD = 2;

export function isTextBlock(node: BodyNode): node is BodyNode & { type: TextKind } {
  return TEXT_KINDS.some((kind) => kind === node.type);
}

/** The same text as another kind of block. */
export function withKind({ children = [] }: BodyNode, kind: TextKind): BodyNode {
  switch (kind) {
    case 'heading':
      return heading(CROSS_HEAD, ...children);
    case 'quote':
      return quote(...children);
    case 'paragraph':
      return paragraph(...children);
  }
}

/** The block with another text. Unchanged parts keep their marks and links. */
export function withText(block: BodyNode, newText: string): BodyNode {
  const change = changeBetween(textOfBlock(block), newText);
  let at = 0;
  let isInserted = false;

  const changed = (node: BodyNode): BodyNode => {
    if (typeof node.text !== 'string') {
      return { ...node, children: (node.children ?? []).map(changed).filter(hasText) };
    }
    const start = at;
    at += node.text.length;
    // Inserted text takes the marks of the text node before it.
    const isHere = !isInserted && change.from <= at;
    isInserted ||= isHere;
    const before = node.text.slice(0, Math.max(0, change.from - start));
    const after = node.text.slice(Math.max(0, change.to - start));
    return { ...node, text: before + (isHere ? change.inserted : '') + after };
  };

  const { children = [], ...result } = changed(block);
  return { ...result, children: children.length > 0 ? children : [text('')] };
}

interface Change {
  /** Offsets in the former text: the removed part is from `from` up to, but without, `to`. */
  from: number;
  to: number;
  inserted: string;
}

function changeBetween(before: string, after: string): Change {
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) {
    from += 1;
  }
  let same = 0;
  while (same < least - from && before.at(-1 - same) === after.at(-1 - same)) {
    same += 1;
  }
  return { from, to: before.length - same, inserted: after.slice(from, after.length - same) };
}

function hasText(node: BodyNode): boolean {
  return isLink(node) ? textOfBlock(node) !== '' : node.text !== '';
}
