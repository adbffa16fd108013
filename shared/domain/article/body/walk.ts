import { type Body, type BodyNode, isNode } from './nodes';

/**
 * Calls `visit` for every node of a body, parents before children, in reading order.
 * Values that are not nodes are skipped.
 */
export function forEachNode(body: unknown, visit: (node: BodyNode) => void): void {
  if (!Array.isArray(body)) {
    return;
  }
  for (const node of body) {
    if (isNode(node)) {
      visit(node);
      forEachNode(node.children, visit);
    }
  }
}

/**
 * A copy of the body in which each node is replaced by the result of `replace`: one node, none (`[]`)
 * or several. Children are replaced before their parent. Unchanged nodes stay the same objects, and an
 * unchanged body is returned itself.
 */
export function mapNodes(body: Body, replace: (node: BodyNode) => BodyNode | BodyNode[]): Body {
  const mapped = body.flatMap((node) => (isNode(node) ? replaceNode(node, replace) : [node]));
  return sameItems(mapped, body) ? body : mapped;
}

function replaceNode(
  node: BodyNode,
  replace: (node: BodyNode) => BodyNode | BodyNode[],
): BodyNode | BodyNode[] {
  if (!Array.isArray(node.children)) {
    return replace(node);
  }
  const children = mapNodes(node.children, replace);
  return replace(children === node.children ? node : { ...node, children });
}

/** Whether two lists hold the same objects in the same order. */
function sameItems(a: Body, b: Body): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
