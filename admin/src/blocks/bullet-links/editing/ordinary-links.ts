import { Editor, type Location, Transforms } from 'slate';
import { type BulletBlock, bulletAt, isLinkBlock } from './nodes';

/** Leaves ordinary links behind: an address that Strapi's own popover can change, and no target. */
export function makeOrdinary(editor: Editor, at: Location): void {
  Transforms.unsetNodes<BulletBlock>(editor, 'relatedLink', {
    at,
    match: (node) => isLinkBlock(node) && 'relatedLink' in node,
    mode: 'lowest',
  });
}

/** Runs another block's conversion; links of bullets that it took out of their list become ordinary. */
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
