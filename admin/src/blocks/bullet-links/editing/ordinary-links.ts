import { Editor, type Location, Transforms } from 'slate';
import { type BulletBlock, bulletAt, isLinkBlock } from './nodes';

/** Makes ordinary links: they keep the address, which Strapi's popover can edit, and lose the target. */
export function makeOrdinary(editor: Editor, at: Location): void {
  Transforms.unsetNodes<BulletBlock>(editor, 'relatedLink', {
    at,
    match: (node) => isLinkBlock(node) && 'relatedLink' in node,
    mode: 'lowest',
  });
}

/** Runs another block's conversion. Links of bullets that leave their list become ordinary links. */
export function convertAway<Result>(editor: Editor, convert: () => Result): Result {
  const at = editor.selection ?? Editor.end(editor, []);
  const links = [...Editor.nodes(editor, { at, match: isLinkBlock })]
    .filter(([, path]) => bulletAt(editor, path))
    .map(([, path]) => Editor.pathRef(editor, path));
  const result = convert();
  for (const link of links) {
    const path = link.unref();
    if (path && !bulletAt(editor, path)) {
      makeOrdinary(editor, path);
    }
  }
  return result;
}
