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
      return `${'#'.repeat(Math.min(Number(node.level) || 2, 6))} ${inline(node)}`;
    case 'quote':
      return prefixed(inline(node), '> ');
    case 'code':
      return `\`\`\`\n${rawText(node)}\n\`\`\``;
    case 'list':
      return list(node, indent);
    default:
      return inline(node);
  }
}

function list(node: BodyNode, indent: string): string {
  let number = 0;
  return childrenOf(node)
    .map((child) => {
      if (isList(child)) {
        return list(child, `${indent}  `);
      }
      number += 1;
      const mark = node.format === 'ordered' ? `${number}.` : '-';
      return `${indent}${mark} ${inline(child)}`;
    })
    .join('\n');
}

function inline(node: BodyNode): string {
  return childrenOf(node)
    .map((child) => {
      if (child.type === 'link') {
        return `[${inline(child)}](${String(child.url ?? '').replace(/[()\s<>]/g, encodeURIComponent)})`;
      }
      return typeof child.text === 'string' ? marked(child, escaped(child.text)) : '';
    })
    .join('');
}

/** Marks stand at words: Markdown does not read them at a space. */
function marked({ bold, italic, strikethrough, code }: BodyNode, text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') {
    return text;
  }
  const marks = `${bold ? '**' : ''}${italic ? '*' : ''}${strikethrough ? '~~' : ''}${code ? '`' : ''}`;
  const closing = [...marks.matchAll(/\*\*|~~|\*|`/g)].map(([mark]) => mark).reverse();
  return before + marks + words + closing.join('') + after;
}

/** What would be read as a mark, and line breaks, which would end a paragraph's words otherwise. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#~|]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+\.)(?=\s)/gm, '$1\\$2')
    .replace(/\n/g, '  \n');
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
