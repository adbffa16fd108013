import type { Problem } from '../../platform/problem';
import { isLink, relatedLinkId } from './nodes';
import { nodesWithPaths } from './nodes-with-paths';

/** Where a body uses a related-link: the path of each node, from `body` on. */
export function pathsOfLink(body: unknown, documentId: string): Array<Problem['path']> {
  return nodesWithPaths(body)
    .filter(({ node }) => isLink(node) && relatedLinkId(node) === documentId)
    .map(({ path }) => path);
}
