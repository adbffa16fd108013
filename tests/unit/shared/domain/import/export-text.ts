import { type BodyNode, isImage } from '#shared/domain/article/body/nodes';
import { textOfBlock } from '#shared/domain/import/blocks';
import type { ImportedStory } from '#shared/domain/import/story';

/** A story as a page that was flattened to text: without marks, links and addresses. */
export function exportText({ headline, byline, body }: ImportedStory): string {
  return [headline, byline && `By ${byline}`, ...body.map(block)].filter(Boolean).join('\n\n');
}

function block(node: BodyNode): string {
  if (isImage(node)) {
    const { caption, alternativeText, creditText } = node.image;
    return [
      `Alt text: ${alternativeText ?? ''}`,
      `Image copyright: ${creditText ?? ''}`,
      `Image caption: ${caption ?? ''}`,
    ].join('\n');
  }
  return node.type === 'list'
    ? (node.children ?? []).map((one) => `• ${textOfBlock(one)}`).join('\n')
    : textOfBlock(node);
}
