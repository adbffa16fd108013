import type { ContentField, ContentShape } from '#shared/domain/article/content/shape';
import type { StoryType } from '#shared/story-types';

/** How a suggestion gets into the open story. */
export type WayOfAdding =
  /** Into its field for related links. */
  | { kind: 'panel'; attribute: string }
  /** As the last bullet of a text. */
  | { kind: 'bullet'; attribute: string }
  /** By hand: a link is copied, in Markdown where the story has a text in it, else its address. */
  | { kind: 'copy'; isMarkdown: boolean };

/** The best way that a type of stories has. */
export function wayOfAdding({ fields, content }: StoryType): WayOfAdding {
  if (fields.relatedLinks !== undefined) {
    return { kind: 'panel', attribute: fields.relatedLinks };
  }
  const blocks = Object.keys(content).find((attribute) => content[attribute]?.kind === 'blocks');
  return blocks === undefined
    ? { kind: 'copy', isMarkdown: hasMarkdown(content) }
    : { kind: 'bullet', attribute: blocks };
}

function hasMarkdown(shape: ContentShape): boolean {
  return Object.values(shape).some(isOrHasMarkdown);
}

function isOrHasMarkdown(field: ContentField): boolean {
  switch (field.kind) {
    case 'markdown':
      return true;
    case 'component':
      return hasMarkdown(field.shape);
    case 'zone':
      return Object.values(field.shapes).some(hasMarkdown);
    default:
      return false;
  }
}
