import { Editor, type Path, Range, Transforms } from 'slate';
import { type BulletBlock, bulletAt, isBlock, linkIn, newBullet, textOfNode } from './nodes';
import { makeOrdinary } from './ordinary-links';

/**
 * Enter: adds a bullet after this one. In the middle of the text, the rest of the text moves to the
 * new bullet, and the target stays. An empty bullet leaves the list.
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
 * Backspace at the start of a bullet, where Strapi's lists have a behaviour of their own: an empty
 * bullet loses its target, and the first bullet leaves the list and joins the text before it.
 *
 * @returns whether the key was handled
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

/** Whether there is a text block before the caret's block. A picture must not be merged with it. */
function followsText(editor: Editor): boolean {
  const [block = 0] = editor.selection?.anchor.path ?? [];
  const previous = editor.children[block - 1];
  return isBlock(previous) && previous.type !== 'image' && previous.type !== 'code';
}

/** Removes the target of a bullet and keeps its text. */
export function removeTarget(editor: Editor, path: Path): void {
  Transforms.unwrapNodes<BulletBlock>(editor, {
    at: path,
    match: (node) => (node as BulletBlock).type === 'link',
  });
}

/** Without text and without target: a bullet without text may still have a target. */
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
