import { type BodyNode, isImage } from '#shared/domain/article/body/nodes';
import { addressOf } from '#shared/domain/import/blocks';
import type { ImportedStory } from '#shared/domain/import/story';

const MARKS: Record<string, string> = { bold: 'strong', italic: 'em', underline: 'u' };

/** A story as a front end shows it. */
export function exportHtml({ headline, byline, body }: ImportedStory): string {
  const by = byline ? `<p class="byline">${escape(byline)}</p>` : '';
  return `<article><h1>${escape(headline)}</h1>${by}${body.map(block).join('\n')}</article>`;
}

function block(node: BodyNode): string {
  const inner = (node.children ?? []).map(block).join('');
  if (isImage(node)) {
    const { caption, alternativeText, creditText } = node.image;
    const img = `<img src="${escape(addressOf(node))}" alt="${escape(alternativeText ?? '')}">`;
    const credit = creditText ? `<span class="credit">${escape(creditText)}</span>` : '';
    return `<figure>${img}<figcaption>${escape(caption ?? '')} ${credit}</figcaption></figure>`;
  }
  switch (node.type) {
    case 'text':
      return Object.entries(MARKS).reduce(
        (html, [mark, name]) => (node[mark] ? `<${name}>${html}</${name}>` : html),
        escape(String(node.text)),
      );
    case 'link':
      return `<a href="${escape(String(node.url))}">${inner}</a>`;
    case 'heading':
      return `<h${node.level}>${inner}</h${node.level}>`;
    case 'list':
      return node.format === 'ordered' ? `<ol>${inner}</ol>` : `<ul>${inner}</ul>`;
    case 'list-item':
      return `<li>${inner}</li>`;
    default:
      return node.type === 'quote' ? `<blockquote>${inner}</blockquote>` : `<p>${inner}</p>`;
  }
}

function escape(words: string): string {
  return words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
