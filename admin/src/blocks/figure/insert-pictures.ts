import type { BaseEditor, Descendant } from 'slate';
import { isNode, type StoredImage } from '#shared/domain/article/body/nodes';

/**
 * Inserts pictures at the caret, as one undo step: instead of an empty block, else after the block.
 * Strapi's own block would also replace a paragraph with text, which would be lost.
 */
export function insertPictures(editor: BaseEditor, images: StoredImage[]): void {
  const blocks = images.map((image) => ({
    type: 'image',
    image,
    children: [{ type: 'text', text: '' }],
  })) as unknown as Descendant[];
  const at = insertionIndex(editor);
  editor.insertNodes(blocks, { at: [at] });
  editor.select([at + blocks.length - 1]);
}

/** The index for new blocks. An empty block at the caret is removed. */
function insertionIndex(editor: BaseEditor): number {
  if (!editor.selection) {
    return editor.children.length;
  }
  const [index = 0] = editor.selection.anchor.path;
  const current = editor.children[index];
  if (isEmptyText(current)) {
    editor.removeNodes({ at: [index] });
    return index;
  }
  return index + 1;
}

/** A picture has no text either, but is not an empty block. */
function isEmptyText(node: unknown): boolean {
  return isNode(node) && node.type !== 'image' && textIn(node) === '';
}

function textIn(node: unknown): string {
  if (!isNode(node)) {
    return '';
  }
  const ownText = typeof node.text === 'string' ? node.text : '';
  return ownText + (node.children ?? []).map(textIn).join('');
}
