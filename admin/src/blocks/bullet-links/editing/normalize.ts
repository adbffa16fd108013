import type { Editor, Path } from 'slate';
import { Node, type NodeEntry, Text, Transforms } from 'slate';
import {
  type BulletBlock,
  bulletAt,
  isBlock,
  isBullet,
  isBullets,
  isItem,
  isLinkBlock,
  linkIn,
} from './nodes';
import { makeOrdinary } from './ordinary-links';

/**
 * Slate's normalisation for bullet links: a list holds bullets; a bullet holds text, or one link with
 * all of its text. Fixes one problem per call.
 *
 * @returns whether the node is done: something was fixed, or it is a bullet with a link, around which
 *   Slate would insert empty texts that are not stored
 */
export function normalizeBullets(editor: Editor, [node, path]: NodeEntry): boolean {
  if (isBullets(node)) {
    return normalizeList(editor, node, path);
  }
  if (isBlock(node) && isBullet(editor, [node, path])) {
    return fixBullet(editor, node, path) || linkIn(node) !== undefined;
  }
  return Text.isText(node) && node.text.includes('\n') && normalizeText(editor, node, path);
}

function normalizeList(editor: Editor, list: BulletBlock, path: Path): boolean {
  if (list.format !== 'unordered') {
    makeOrdinary(editor, path);
    Transforms.unsetNodes<BulletBlock>(editor, 'variant', { at: path });
    return true;
  }
  return list.children.some((child, index) => {
    const at = [...path, index];
    if (isBlock(child) && child.type === 'list') {
      Transforms.unwrapNodes(editor, { at });
      return true;
    }
    if (isBlock(child) && !isItem(child)) {
      Transforms.setNodes<BulletBlock>(editor, { type: 'list-item' }, { at });
      return true;
    }
    return isItem(child) && fixBullet(editor, child, at);
  });
}

/** Fixes one problem of a bullet; answers whether there was one. */
function fixBullet(editor: Editor, item: BulletBlock, path: Path): boolean {
  const foreignIndex = item.children.findIndex((child) => isBlock(child) && !isLinkBlock(child));
  if (foreignIndex >= 0) {
    Transforms.unwrapNodes(editor, { at: [...path, foreignIndex] });
    return true;
  }
  const linkIndex = mainLinkIndex(item);
  if (linkIndex < 0) {
    return false;
  }
  const strayIndex = item.children.findIndex((_child, index) => index !== linkIndex);
  if (strayIndex < 0) {
    return false;
  }
  moveIntoLink(editor, { item, path, linkIndex, strayIndex });
  return true;
}

/**
 * The index of the first link with text, else of the first link; -1 without one. When two bullets are
 * merged, this link is the one that stays.
 */
function mainLinkIndex(item: BulletBlock): number {
  const withText = item.children.findIndex(
    (child) => isLinkBlock(child) && Node.string(child) !== '',
  );
  return withText >= 0 ? withText : item.children.findIndex(isLinkBlock);
}

/** Moves a sibling of the link into the link. */
function moveIntoLink(
  editor: Editor,
  {
    item,
    path,
    linkIndex,
    strayIndex,
  }: { item: BulletBlock; path: Path; linkIndex: number; strayIndex: number },
): void {
  const child = item.children[strayIndex];
  const at = [...path, strayIndex];
  if (isLinkBlock(child)) {
    Transforms.unwrapNodes(editor, { at });
  } else if (child === undefined || Node.string(child) === '') {
    Transforms.removeNodes(editor, { at });
  } else {
    const link = item.children[linkIndex] as BulletBlock;
    // The nearest sibling first, so that the text keeps its order.
    const isBefore = strayIndex < linkIndex;
    const nearest = isBefore ? linkIndex - 1 : strayIndex;
    Transforms.moveNodes(editor, {
      at: [...path, nearest],
      to: [...path, linkIndex, isBefore ? 0 : link.children.length],
    });
  }
}

function normalizeText(editor: Editor, { text }: Text, path: Path): boolean {
  if (!bulletAt(editor, path)) {
    return false;
  }
  Transforms.insertText(editor, text.replace(/\s*\n\s*/g, ' '), { at: path });
  return true;
}
