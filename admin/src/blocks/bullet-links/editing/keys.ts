import { Editor, type Path, Range, Transforms } from 'slate';
import { type BulletBlock, bulletAt, isBlock, linkIn, newBullet, textOfNode } from './nodes';
import { makeOrdinary } from './ordinary-links';

/**
 * Enter: a new bullet after this one; in the middle of the words, the rest of them goes along, and
 * the target stays here. An empty bullet leaves the list.
 */
export function enter(editor: Editor): void {
  if (editor.selection && Range.isExpanded(editor.selection)) {
    Transforms.delete(editor);
  }
  const entry = bulletAt(editor);
  if (!entry || !editor.selection) {
    return;
  }
  const [item, path] = entry;
  if (isEmpty(item)) {
    leaveList(editor, path);
  } else if (Editor.isEnd(editor, editor.selection.anchor, path)) {
    Transforms.insertNodes(editor, newBullet(), { at: next(path), select: true });
  } else if (Editor.isStart(editor, editor.selection.anchor, path)) {
    Transforms.insertNodes(editor, newBullet(), { at: path });
  } else {
    splitBullet(editor, path);
  }
}

/**
 * Backspace, where Strapi's lists do something of their own: the first bullet leaves the list from its
 * start, and joins the words before the list if there are any. Elsewhere it deletes, as everywhere.
 *
 * @returns whether it was done here
 */
export function backspace(editor: Editor): boolean {
  const entry = bulletAt(editor);
  const { selection } = editor;
  if (!entry || !selection || Range.isExpanded(selection)) {
    return false;
  }
  const [item, path] = entry;
  if (!Editor.isStart(editor, selection.anchor, path)) {
    return false;
  }
  if (textOfNode(item) === '' && linkIn(item)) {
    removeTarget(editor, path);
    return true;
  }
  if (path.at(-1) !== 0) {
    return false;
  }
  leaveList(editor, path);
  if (!isEmpty(item) && followsText(editor)) {
    editor.deleteBackward('character');
  }
  return true;
}

/** Whether the caret's block comes after one of words: it does not swallow a picture. */
function followsText(editor: Editor): boolean {
  const [block = 0] = editor.selection?.anchor.path ?? [];
  const previous = editor.children[block - 1];
  return isBlock(previous) && previous.type !== 'image' && previous.type !== 'code';
}

/** Takes the target from a bullet and leaves its words. */
export function removeTarget(editor: Editor, path: Path): void {
  Transforms.unwrapNodes<BulletBlock>(editor, {
    at: path,
    match: (node) => (node as BulletBlock).type === 'link',
  });
}

/** No words and no target: a bullet without words may still point somewhere. */
function isEmpty(item: BulletBlock): boolean {
  return textOfNode(item) === '' && !linkIn(item);
}

function leaveList(editor: Editor, path: Path): void {
  const item = Editor.pathRef(editor, path);
  Transforms.liftNodes(editor, { at: path });
  const lifted = item.unref();
  if (lifted) {
    Transforms.setNodes<BulletBlock>(editor, { type: 'paragraph' }, { at: lifted });
    makeOrdinary(editor, lifted);
  }
}

function splitBullet(editor: Editor, path: Path): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.splitNodes<BulletBlock>(editor, {
      match: (node) => (node as BulletBlock).type === 'list-item',
      mode: 'lowest',
      always: true,
    });
    removeTarget(editor, next(path));
    Transforms.select(editor, Editor.start(editor, next(path)));
  });
}

function next(path: Path): Path {
  return [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
}
