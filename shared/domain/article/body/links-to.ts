import type { Problem } from '../../platform/problem';
import { isLink, relatedLinkId } from './nodes';
import { nodesWithPaths } from './nodes-with-paths';

/** The paths of the nodes of a body that use a related link, each with that of the body in front. */
export function pathsOfLink(
  { body, path: at }: { body: unknown; path: Problem['path'] },
  documentId: string,
): Array<Problem['path']> {
  return nodesWithPaths(body, at)
    .filter(({ node }) => isLink(node) && relatedLinkId(node) === documentId)
    .map(({ path }) => path);
}
