import type { Problem } from '../problem';
import { isLink, isNode, relatedLinkId } from './nodes';

/** Where a body uses a related-link: the path of each node, from `body` on. */
export function pathsOfLink(
  body: unknown,
  documentId: string,
  path: Problem['path'] = ['body'],
): Array<Problem['path']> {
  if (!Array.isArray(body)) {
    return [];
  }
  return body.flatMap((node, index) => {
    if (!isNode(node)) {
      return [];
    }
    const here = [...path, index];
    const own = isLink(node) && relatedLinkId(node) === documentId ? [here] : [];
    return [...own, ...pathsOfLink(node.children, documentId, [...here, 'children'])];
  });
}
