import { bulletsOf } from '../article/body/bullets';
import { type BodyNode, isLink, isList, type LinkNode, relatedLinkId } from '../article/body/nodes';
import type { ContentPart } from '../article/content/parts';
import { childrenOf, nodesWithPaths, type NodeWithPath } from '../article/body/nodes-with-paths';
import type { GateFacts } from './facts';
import type { FindingPlace, Observation } from './finding';
import { shorten } from './shorten';

/**
 * Bullets without a target, bullets with a target that is not public, and links in running text with a
 * target that is not public, which readers will see as plain text.
 */
export function judgeLinks(parts: readonly ContentPart[], facts: GateFacts): Observation[] {
  const bodies = parts.filter((part) => part.kind === 'blocks');
  const bullets = bodies.flatMap(({ body, path }) => bulletsOf(body, path));
  const inBullets = new Set(bullets.flatMap(({ node }) => linksOf(node)));
  const links = parts
    .flatMap((part) => linksIn(part, facts))
    .filter(({ node }) => !inBullets.has(node as LinkNode));
  return [
    ...bullets.flatMap((bullet, index) => judgeBullet(bullet, { facts, number: index + 1 })),
    ...links.flatMap(({ node, path }, index) =>
      isDead(node, facts) ? [observe('link', { node, path, number: index + 1 })] : [],
    ),
  ];
}

/** The links of a piece that may lead to a story, those of Markdown as nodes. */
function linksIn(part: ContentPart, facts: GateFacts): NodeWithPath[] {
  switch (part.kind) {
    case 'blocks':
      return nodesWithPaths(part.body, part.path).filter(
        ({ node }) => isLink(node) && (relatedLinkId(node) !== undefined || isDead(node, facts)),
      );
    case 'markdown':
      return facts.readMarkdown(part.text).flatMap(({ kind, url, text }) => {
        const node = { type: 'link', url, children: [{ type: 'text', text }] };
        return kind === 'link' && isDead(node, facts) ? [{ node, path: part.path }] : [];
      });
    case 'picture':
      return [];
  }
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

function isDead(node: BodyNode, facts: GateFacts): boolean {
  if (!isLink(node)) {
    return false;
  }
  const documentId = relatedLinkId(node);
  return documentId === undefined
    ? typeof node.url === 'string' && facts.isClosed(node.url)
    : !facts.isPublic(documentId);
}

function observe(
  kind: 'bullet' | 'link',
  { node, path, number }: NodeWithPath & { number: number },
): Observation {
  const link = isLink(node) ? node : linksOf(node)[0];
  const place: FindingPlace = { kind, number, name: shorten(textOf(node)), isDeleted: false };
  const reference = link ? (relatedLinkId(link) ?? link.url ?? null) : null;
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
