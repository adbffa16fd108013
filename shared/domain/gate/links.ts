import { bulletsOf } from '../article/body/bullets';
import { type BodyNode, isLink, isList, type LinkNode, relatedLinkId } from '../article/body/nodes';
import { childrenOf, nodesWithPaths, type NodeWithPath } from '../article/body/nodes-with-paths';
import type { GateFacts } from './facts';
import type { FindingPlace, Observation } from './finding';
import { shorten } from './shorten';

/**
 * Bullets without a target, bullets with a target that is not public, and links in running text with a
 * target that is not public, which readers will see as plain text.
 */
export function judgeLinks(body: unknown, facts: GateFacts): Observation[] {
  const bullets = bulletsOf(body);
  const inBullets = new Set(bullets.flatMap(({ node }) => linksOf(node)));
  const links = nodesWithPaths(body).filter(
    ({ node }) => isLink(node) && relatedLinkId(node) !== undefined && !inBullets.has(node),
  );
  return [
    ...bullets.flatMap((bullet, index) => judgeBullet(bullet, { facts, number: index + 1 })),
    ...links.flatMap(({ node, path }, index) =>
      isDead(node, facts) ? [observe('link', { node, path, number: index + 1 })] : [],
    ),
  ];
}

function judgeBullet(
  { node, path }: NodeWithPath,
  { facts, number }: { facts: GateFacts; number: number },
): Observation[] {
  const links = linksOf(node);
  if (links.length === 0) {
    return textOf(node).trim() === '' ? [] : [observe('bullet', { node, path, number })];
  }
  return links.some((link) => isDead(link, facts))
    ? [observe('bullet', { node, path, number })]
    : [];
}

function linksOf(item: BodyNode): LinkNode[] {
  return childrenOf(item).filter(isLink);
}

function isDead(link: BodyNode, facts: GateFacts): boolean {
  const documentId = isLink(link) ? relatedLinkId(link) : undefined;
  return documentId !== undefined && !facts.isPublic(documentId);
}

function observe(
  kind: 'bullet' | 'link',
  { node, path, number }: NodeWithPath & { number: number },
): Observation {
  const link = isLink(node) ? node : linksOf(node)[0];
  const place: FindingPlace = { kind, number, name: shorten(textOf(node)), isDeleted: false };
  const reference = link ? (relatedLinkId(link) ?? null) : null;
  return { rule: 'links', path, place, reference };
}

function textOf(node: BodyNode): string {
  if (typeof node.text === 'string') {
    return node.text;
  }
  return childrenOf(node)
    .filter((child) => !isList(child))
    .map(textOf)
    .join('');
}
