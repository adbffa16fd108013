import type { Problem } from '../../platform/problem';
import { isBulletLinks, isList, isNode } from './nodes';
import type { NodeWithPath } from './nodes-with-paths';

/**
 * The bullets of a body, in reading order: the items of bullet links, and those of the lists inside
 * them, to which Strapi's editor gives no variant.
 *
 * @param path the path of the body
 */
export function bulletsOf(body: unknown, path: Problem['path'] = ['body']): NodeWithPath[] {
  return within(body, { path, inBullets: false });
}

function within(
  nodes: unknown,
  { path, inBullets }: { path: Problem['path']; inBullets: boolean },
): NodeWithPath[] {
  if (!Array.isArray(nodes)) {
    return [];
  }
  return nodes.flatMap((node: unknown, index) => {
    if (!isNode(node)) {
      return [];
    }
    const nodePath = [...path, index];
    if (isList(node)) {
      const context = {
        path: [...nodePath, 'children'],
        inBullets: inBullets || isBulletLinks(node),
      };
      return within(node.children, context);
    }
    return inBullets && node.type === 'list-item' ? [{ node, path: nodePath }] : [];
  });
}
