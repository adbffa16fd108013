import { type BodyNode, isBulletLinks, isImage } from '#shared/domain/article/body/nodes';
import { addressOf } from '#shared/domain/import/blocks';
import type { ImportedStory } from '#shared/domain/import/story';

/** A story on a few lines, so that a test can say all of it. */
export interface Outline {
  [field: string]: unknown;
  body: string[];
  notes: string[];
}

export function outline({ body, notes, ...words }: ImportedStory): Outline {
  const said = Object.entries(words).filter(([, value]) => value.length > 0);
  return {
    ...Object.fromEntries(said),
    body: body.map(line),
    notes: notes.map(({ reason, text }) => (text ? `${reason}: ${text}` : reason)),
  };
}

function line(node: BodyNode): string {
  if (isImage(node)) {
    const { caption, alternativeText, creditText } = node.image;
    const words = [caption ?? '', alternativeText ?? '', creditText ?? '', addressOf(node)];
    return `picture: ${words.join(' | ')}`;
  }
  if (node.type === 'list') {
    const kind = isBulletLinks(node) ? 'bullets' : node.format;
    return `${kind}: ${(node.children ?? []).map(marked).join(' / ')}`;
  }
  const kind = node.type === 'heading' ? `h${node.level}` : node.type;
  return `${kind}: ${(node.children ?? []).map(marked).join('')}`;
}

/** Text with its marks, as in `_b:bold_` and `[words](address)`. */
function marked(node: BodyNode): string {
  if (node.type === 'text') {
    const marks = Object.keys(node).filter((key) => key !== 'type' && key !== 'text');
    return marks.length > 0 ? `_${marks.join('+')}:${node.text}_` : String(node.text);
  }
  const words = (node.children ?? []).map(marked).join('');
  if (node.type === 'link') {
    return `[${words}](${node.url})`;
  }
  return node.type === 'list' ? `{${(node.children ?? []).map(marked).join(' / ')}}` : words;
}
