import { type BodyNode, isLink } from '../../article/body/nodes';
import { textOfBlock } from '../blocks';
import { createInline, type InlineNodes } from './inline';
import type { Marks } from './style';

interface Run {
  words: string;
  marks: Marks;
  url: string;
}

/** Inline nodes with the words of each edited; white space is closed up anew. */
export function editInline(nodes: BodyNode[], edit: (words: string) => string): BodyNode[] {
  const inline = createInline();
  for (const { words, ...style } of runsOf(nodes, '')) {
    linesIn(edit(words)).forEach((line, index) => {
      if (index > 0) {
        inline.breakLine();
      }
      inline.add(line, style);
    });
  }
  return inline.take();
}

/** Inline nodes without this many characters at their start. */
export function withoutStart(nodes: BodyNode[], count: number): BodyNode[] {
  let remaining = count;
  return editInline(nodes, (words) => {
    const cut = Math.min(remaining, words.length);
    remaining -= cut;
    return words.slice(cut);
  });
}

/** Inline nodes apart at their line breaks. */
export function inlineLines(nodes: BodyNode[]): BodyNode[][] {
  let inline = createInline();
  const lines: InlineNodes[] = [inline];
  for (const { words, ...style } of runsOf(nodes, '')) {
    linesIn(words).forEach((line, index) => {
      if (index > 0) {
        inline = createInline();
        lines.push(inline);
      }
      inline.add(line, style);
    });
  }
  return lines.map((line) => line.take()).filter((line) => line.length > 0);
}

function linesIn(words: string): string[] {
  return words.split('\n');
}

function runsOf(nodes: BodyNode[], url: string): Run[] {
  return nodes.flatMap((node) => {
    if (isLink(node)) {
      return runsOf(node.children ?? [], node.url ?? url);
    }
    const { type: _type, text: _text, ...marks } = node;
    return [{ words: textOfBlock(node), marks: marks as Marks, url }];
  });
}
