import { type Body, type BodyNode, isImage, isList } from '../body/nodes';
import { childrenOf } from '../body/nodes-with-paths';

/** Blocks as Markdown (CommonMark), without their pictures. */
export function toMarkdown(body: Body): string {
  return body
    .filter((node) => !isImage(node))
    .map((node) => block(node, ''))
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(node: BodyNode, indent: string): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Math.min(Number(node.level) || 2, 6))} ${onOneLine(inline(node))}`;
    case 'quote':
      return prefixed(inline(node), '> ');
    case 'code':
      return fenced(node);
    case 'list':
      return list(node, indent);
    default:
      return inline(node).trim();
  }
}

function fenced(node: BodyNode): string {
  const code = rawText(node);
  const fence = backticksAround(code, 3);
  return `${fence}\n${code}\n${fence}`;
}

function list(node: BodyNode, indent: string): string {
  let number = 0;
  let mark = '';
  return childrenOf(node)
    .map((child) => {
      if (isList(child)) {
        return list(child, indent + ' '.repeat(mark.length + 1));
      }
      number += 1;
      mark = node.format === 'ordered' ? `${number}.` : '-';
      return `${indent}${mark} ${inline(child)}`;
    })
    .join('\n');
}

function inline(node: BodyNode): string {
  return childrenOf(node)
    .map((child) => {
      if (child.type === 'link') {
        return `[${inline(child)}](${address(child.url)})`;
      }
      return typeof child.text === 'string' ? marked(child, child.text) : '';
    })
    .reduce(joined, '');
}

/** An exclamation mark right before a link would make a picture of it. */
function joined(before: string, piece: string): string {
  return (piece.startsWith('[') ? before.replace(/!$/, '\\!') : before) + piece;
}

/** What would end an address is encoded, so that the address is found in the text as it stands. */
function address(url: unknown): string {
  const ofBrackets: Record<string, string> = { '(': '%28', ')': '%29' };
  return String(url ?? '').replace(
    /[()\s<>\\]/g,
    (character) => ofBrackets[character] ?? encodeURIComponent(character),
  );
}

/** Marks stand at words: Markdown does not read them at a space. */
function marked({ bold, italic, strikethrough, code }: BodyNode, text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') {
    return text;
  }
  const marks = `${bold ? '**' : ''}${italic ? '*' : ''}${strikethrough ? '~~' : ''}`;
  const closing = [...marks.matchAll(/\*\*|~~|\*/g)].map(([mark]) => mark).reverse();
  return before + marks + (code ? codeSpan(words) : escaped(words)) + closing.join('') + after;
}

/** In code nothing is a mark, and a backslash is one more character. */
function codeSpan(words: string): string {
  const fence = backticksAround(words, 1);
  const space = /^`|`$/.test(words) ? ' ' : '';
  return fence + space + onOneLine(words) + space + fence;
}

/** As many backticks as end nothing in the text. */
function backticksAround(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** What would be read as a mark, and line breaks, which would end a paragraph's words otherwise. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([-+=])(?=\s|[-=]*\s*$)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/\s*\n\s*/g, '  \n');
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function rawText(node: BodyNode): string {
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(rawText).join('');
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');
}
