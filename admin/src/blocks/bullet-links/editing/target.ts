import { Editor, type Path, Transforms } from 'slate';
import {
  type BulletBlock,
  endOf,
  isItem,
  linkIn,
  newBullet,
  type StoredTarget,
  textOfNode,
} from './nodes';

/**
 * Sets the target of a bullet.
 *
 * @param headline the text for a bullet without text
 */
export function setTarget(
  editor: Editor,
  path: Path,
  { target, headline }: { target: StoredTarget; headline: string },
): void {
  const [item] = Editor.node(editor, path);
  if (!isItem(item)) {
    return;
  }
  const isEmpty = textOfNode(item).trim() === '';
  const children = isEmpty ? [{ type: 'text', text: headline }] : textNodes(item);
  Editor.withoutNormalizing(editor, () => {
    item.children.forEach(() => Transforms.removeNodes(editor, { at: [...path, 0] }));
    const [link] = newBullet('', target).children as BulletBlock[];
    Transforms.insertNodes(editor, { ...link, children } as BulletBlock, { at: [...path, 0] });
    Transforms.select(editor, endOf(editor, path));
  });
}

function textNodes(item: BulletBlock) {
  const link = linkIn(item);
  return link ? link.children : item.children;
}
