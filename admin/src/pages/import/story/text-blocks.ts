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

/** The same words as another kind of block. */
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

/** The block with other words: marks and links stay on those that did not change. */
export function withText(block: BodyNode, words: string): BodyNode {
  const change = changeBetween(textOfBlock(block), words);
  let at = 0;
  let isPut = false;

  const changed = (node: BodyNode): BodyNode => {
    if (typeof node.text !== 'string') {
      return { ...node, children: (node.children ?? []).map(changed).filter(hasWords) };
    }
    const start = at;
    at += node.text.length;
    // New words go on the end of what stands before them.
    const takes = !isPut && change.from <= at;
    isPut ||= takes;
    const before = node.text.slice(0, Math.max(0, change.from - start));
    const after = node.text.slice(Math.max(0, change.to - start));
    return { ...node, text: before + (takes ? change.words : '') + after };
  };

  const { children = [], ...result } = changed(block);
  return { ...result, children: children.length > 0 ? children : [text('')] };
}

interface Change {
  /** Places in the former words: from the first that is gone to the first that stays. */
  from: number;
  to: number;
  /** What stands there instead. */
  words: string;
}

function changeBetween(former: string, words: string): Change {
  const least = Math.min(former.length, words.length);
  let from = 0;
  while (from < least && former[from] === words[from]) {
    from += 1;
  }
  let same = 0;
  while (same < least - from && former.at(-1 - same) === words.at(-1 - same)) {
    same += 1;
  }
  return { from, to: former.length - same, words: words.slice(from, words.length - same) };
}

function hasWords(node: BodyNode): boolean {
  return isLink(node) ? textOfBlock(node) !== '' : node.text !== '';
}
