import type { Problem } from '../../platform/problem';
import { type BodyNode, isNode } from './nodes';

export interface NodeWithPath {
  node: BodyNode;
  /** Keys and indexes, by default from the article's root: `['body', 2, 'children', 0]`. */
  path: Problem['path'];
}

/** The children of a node that are nodes themselves. */
export function childrenOf(node: BodyNode): BodyNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

/** All nodes of a body with their paths, parents first, in reading order. `path` is that of the body. */
export function nodesWithPaths(body: unknown, path: Problem['path'] = ['body']): NodeWithPath[] {
  if (!Array.isArray(body)) {
    return [];
  }
  return body.flatMap((node: unknown, index) => {
    if (!isNode(node)) {
      return [];
    }
    const nodePath = [...path, index];
    return [{ node, path: nodePath }, ...nodesWithPaths(node.children, [...nodePath, 'children'])];
  });
}
