import type { Problem } from '../../platform/problem';
import { isLink, relatedLinkId } from './nodes';
import { nodesWithPaths } from './nodes-with-paths';

/** The paths of the nodes that use a related link, starting with `body`. */
export function pathsOfLink(body: unknown, documentId: string): Array<Problem['path']> {
  return nodesWithPaths(body)
    .filter(({ node }) => isLink(node) && relatedLinkId(node) === documentId)
    .map(({ path }) => path);
}
