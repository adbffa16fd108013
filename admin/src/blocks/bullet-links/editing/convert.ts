import { Editor, type Location, Path, type PathRef, Transforms } from 'slate';
import { wantRelatedLink } from './wanted-related-links';
import { type BulletBlock, BULLETS, isBlock, isLinkBlock } from './nodes';

/** The blocks that become bullets. Pictures and code between them stay as they are. */
const TEXT_BLOCKS = ['paragraph', 'heading', 'quote'];

/**
 * Converts the selection to bullet links: a whole list, or each paragraph, heading and quote; without
 * a selection, the last block. A link in the text becomes the bullet's link.
 */
export function convertToBullets(editor: Editor): void {
  const at = editor.selection ?? Editor.end(editor, []);
  wantRelatedLinks(editor, at);
  const list = Editor.above<BulletBlock>(editor, { at, match: isList, mode: 'highest' });
  if (list) {
    makeBullets(editor, list[1]);
    return;
  }
  const found = Editor.nodes<BulletBlock>(editor, { at, match: isConvertible, mode: 'highest' });
  const blocks = [...found].map(([, path]) => Editor.pathRef(editor, path));
  Editor.withoutNormalizing(editor, () => {
    blocks.forEach((block) => wrap(editor, block));
    joinNeighbours(editor, blocks);
  });
  blocks.forEach((block) => block.unref());
}

/** For every link that is about to become a bullet's. */
function wantRelatedLinks(editor: Editor, at: Location): void {
  const list = Editor.above<BulletBlock>(editor, { at, match: isList, mode: 'highest' });
  for (const [link] of Editor.nodes<BulletBlock>(editor, {
    at: list?.[1] ?? at,
    match: isLinkBlock,
  })) {
    wantRelatedLink(editor, String(link.url));
  }
}

function isList(node: unknown): node is BulletBlock {
  return isBlock(node) && node.type === 'list';
}

function isConvertible(node: unknown): node is BulletBlock {
  return isBlock(node) && (node.type === 'list' || TEXT_BLOCKS.includes(node.type));
}

function makeBullets(editor: Editor, at: Path): void {
  Transforms.setNodes<BulletBlock>(editor, { ...BULLETS }, { at });
  Transforms.unsetNodes<BulletBlock>(editor, 'indentLevel', { at });
}

function wrap(editor: Editor, { current: at }: PathRef): void {
  const block = at && Editor.node(editor, at)[0];
  if (!at || !isBlock(block)) {
    return;
  }
  if (block.type === 'list') {
    makeBullets(editor, at);
    return;
  }
  const { type: _type, children: _children, ...extra } = block;
  Transforms.unsetNodes<BulletBlock>(editor, Object.keys(extra), { at });
  Transforms.setNodes<BulletBlock>(editor, { type: 'list-item' }, { at });
  Transforms.wrapNodes(editor, { ...BULLETS, children: [] }, { at });
}

/** From the last to the first, so that a merge does not change the paths still to come. */
function joinNeighbours(editor: Editor, blocks: PathRef[]): void {
  const lists = blocks.flatMap(({ current }) => (current ? [current.slice(0, 1)] : []));
  for (let index = lists.length - 1; index > 0; index -= 1) {
    const [list, previous] = [lists[index], lists[index - 1]];
    if (list && previous && Path.equals(Path.next(previous), list)) {
      Transforms.mergeNodes(editor, { at: list });
    }
  }
}
