import type { BodyNode, ImageNode } from '../../article/body/nodes';
import { item, list } from '../blocks';
import { MAX_LIST_DEPTH } from '../limits';
import { type Element, isTreeElement, type TreeNode } from '../tree';
import { createInline } from './inline';
import { withVariant } from './list-links';
import type { BlockBuilder } from './block-builder';
import type { Marks } from './style';

/** Walks through nodes and hands what it finds to a builder. */
export type Walk = (
  nodes: readonly TreeNode[],
  to: { builder: BlockBuilder; marks: Marks },
) => void;

/** A list as a node, and the pictures in it, which Strapi's lists cannot hold. */
export function readList(
  element: Element,
  walk: Walk,
): { node: BodyNode | undefined; pictures: ImageNode[] } {
  const pictures: ImageNode[] = [];
  const children = itemsOf(element, 1);
  const format = element.name === 'ol' ? 'ordered' : 'unordered';
  return {
    node: children.length > 0 ? withVariant(list(format, children)) : undefined,
    pictures,
  };

  function itemsOf(parent: Element, depth: number): BodyNode[] {
    return parent.children.flatMap((child) => {
      if (!isTreeElement(child)) {
        return child.trim() === '' ? [] : readItem([child], depth);
      }
      if (child.name === 'ul' || child.name === 'ol') {
        return nested(child, depth);
      }
      return readItem(child.name === 'li' ? child.children : [child], depth);
    });
  }

  /** One item, and the lists in it below it. */
  function readItem(nodes: TreeNode[], depth: number): BodyNode[] {
    const inline = createInline();
    const below: BodyNode[] = [];
    const builder: BlockBuilder = {
      words: (words, style) => inline.add(words, style),
      breakLine: () => inline.breakLine(),
      block: () => inline.breakLine(),
      node: (node) => below.push(node),
      picture: (picture) => pictures.push(picture),
      looseItem: (_format, children) => below.push(item(...children)),
    };
    const lists = nodes.filter(isList);
    const others = lists.length > 0 ? nodes.filter((node) => !isList(node)) : nodes;
    walk(others, { builder, marks: {} });
    const nodesOfItem = inline.take();
    return [
      ...(nodesOfItem.length > 0 ? [item(...nodesOfItem)] : []),
      ...below.map(asListChild),
      ...lists.flatMap((one) => nested(one, depth)),
    ];
  }

  function nested(element: Element, depth: number): BodyNode[] {
    const children = itemsOf(element, depth + 1);
    if (depth >= MAX_LIST_DEPTH || children.length === 0) {
      return children;
    }
    return [list(element.name === 'ol' ? 'ordered' : 'unordered', children)];
  }
}

function isList(node: TreeNode): node is Element {
  return isTreeElement(node) && (node.name === 'ul' || node.name === 'ol');
}

/** A list holds items and lists, and nothing else. */
function asListChild(node: BodyNode): BodyNode {
  return node.type === 'list' || node.type === 'list-item' ? node : item(...(node.children ?? []));
}
