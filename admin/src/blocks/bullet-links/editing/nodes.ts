import type { Path } from 'slate';
import { Editor, Element, type Location, Node, type NodeEntry } from 'slate';
import {
  type BodyNode,
  BULLET_LINKS,
  isBulletLinks,
  isLink,
  isNode,
  relatedLinkId,
} from '#shared/domain/article/body/nodes';

/** A block of the body, as Strapi's editor holds it. */
export interface BulletBlock extends Element {
  type: string;
  [key: string]: unknown;
}

export const BULLETS = { type: 'list', format: 'unordered', variant: BULLET_LINKS } as const;

export function isBlock(node: unknown): node is BulletBlock {
  return Element.isElement(node) && isNode(node);
}

export function isBullets(node: unknown): node is BulletBlock {
  return isBlock(node) && isBulletLinks(asStored(node));
}

export function isLinkBlock(node: unknown): node is BulletBlock {
  return isBlock(node) && isLink(asStored(node));
}

/** The editor's blocks are the nodes of the body. Slate's types do not say so. */
function asStored(node: BulletBlock): BodyNode {
  return node as unknown as BodyNode;
}

export function isItem(node: unknown): node is BulletBlock {
  return isBlock(node) && node.type === 'list-item';
}

/** Whether the node at a path is one bullet of a list of bullet links. */
export function isBullet(editor: Editor, [node, path]: NodeEntry): boolean {
  return isItem(node) && path.length > 0 && isBullets(Node.parent(editor, path));
}

/** The bullet at exactly this path; undefined for another kind of node. */
export function bulletOn(editor: Editor, path: Path): BulletBlock | undefined {
  const node = Node.has(editor, path) ? Node.get(editor, path) : undefined;
  return node && isBlock(node) && isBullet(editor, [node, path]) ? node : undefined;
}

/** The bullet around a location, by default around the caret. */
export function bulletAt(
  editor: Editor,
  at: Location | null = editor.selection,
): NodeEntry<BulletBlock> | undefined {
  if (!at) {
    return undefined;
  }
  return Editor.above<BulletBlock>(editor, {
    at,
    match: (node, path) => isBullet(editor, [node, path]),
    mode: 'lowest',
  });
}

/** The link of a bullet; undefined where it has no target. */
export function linkIn(item: Element): BulletBlock | undefined {
  return item.children.find(isLinkBlock);
}

/** A bullet's target as it is stored. */
export interface StoredTarget {
  url: string;
  /** Missing for an address without a related link. */
  relatedLink?: string;
}

export function targetIn(item: Element): StoredTarget | undefined {
  const link = linkIn(item);
  return link && storedTarget(link);
}

/** The target of a link, in a bullet or in running text. */
export function storedTarget(link: BulletBlock): StoredTarget {
  const relatedLink = relatedLinkId({ ...asStored(link), type: 'link' });
  return { url: String(link.url ?? ''), ...(relatedLink ? { relatedLink } : {}) };
}

export function textOfNode(item: Element): string {
  return Node.string(item);
}

/** A new bullet: a link where there is a target, else text alone. */
export function newBullet(text = '', target?: StoredTarget): BulletBlock {
  const textNode = { type: 'text', text };
  return {
    type: 'list-item',
    children: target
      ? [{ type: 'link', ...target, children: [textNode] } as BulletBlock]
      : [textNode],
  };
}

/** The point at the end of a bullet's text. */
export function endOf(editor: Editor, itemPath: Path) {
  return Editor.end(editor, itemPath);
}
