import type { Core, UID } from '@strapi/strapi';
import { type Body, type BodyNode, isBulletLinks, isLink } from '../../domain/body/nodes';
import { wordsOf } from '../../domain/import/blocks';
import { RELATED_LINK_UID } from '../../plugin-id';
import { type LinkTarget, targetKey } from '../target-key';
import type { BulletMatch } from './types';

/** Something to point at, for a bullet's `link` node. */
interface BulletLink {
  relatedLink: string;
  url: string;
}

/**
 * The body with its bullets tied to related links: one that is there is used again, one to a story
 * is made. A bullet without a target keeps its words, and its address if it has one;
 * one without a match stays as it is.
 */
export async function tieBullets(
  strapi: Core.Strapi,
  { body, matches }: { body: Body; matches: Array<BulletMatch | undefined> },
): Promise<Body> {
  const links: Array<BulletLink | undefined> = [];
  for (const match of matches) {
    links.push(match && (await linkFor(strapi, match)));
  }
  const next = links.values();
  return body.map((node) =>
    isBulletLinks(node)
      ? { ...node, children: node.children?.map((bullet) => tied(bullet, next.next().value)) ?? [] }
      : node,
  );
}

async function linkFor(
  strapi: Core.Strapi,
  { target, url }: BulletMatch,
): Promise<BulletLink | undefined> {
  if (target) {
    const wanted = { article: target.documentId };
    const relatedLink = (await findLink(strapi, wanted)) ?? (await makeLink(strapi, wanted));
    return { relatedLink, url: url || `/${target.slug}` };
  }
  const isWeb = /^https?:/i.test(url);
  const relatedLink = isWeb ? await findLink(strapi, { url }) : undefined;
  return relatedLink ? { relatedLink, url } : undefined;
}

function tied(bullet: BodyNode, link: BulletLink | undefined): BodyNode {
  if (!link) {
    return bullet;
  }
  const own = bullet.children?.find(isLink);
  const words = own?.children ?? [{ type: 'text', text: wordsOf(bullet).trim() }];
  return { ...bullet, children: [{ type: 'link', ...link, children: words }] };
}

async function findLink(strapi: Core.Strapi, target: LinkTarget): Promise<string | undefined> {
  const link: { documentId: string } | null = await strapi.db
    .query(RELATED_LINK_UID)
    .findOne({ select: ['documentId'], where: { targetKey: targetKey(target) } });
  return link?.documentId;
}

async function makeLink(strapi: Core.Strapi, data: LinkTarget): Promise<string> {
  const { documentId } = await strapi
    .documents(RELATED_LINK_UID as UID.ContentType)
    .create({ data: data as object });
  return documentId;
}
