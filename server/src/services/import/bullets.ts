import type { Core, UID } from '@strapi/strapi';
import { type Body, type BodyNode, isBulletLinks, isLink } from '#shared/domain/article/body/nodes';
import { textOfBlock } from '#shared/domain/import/blocks';
import { ARTICLE_UID, RELATED_LINK_UID } from '#shared/plugin-id';
import { madeBy } from '../platform/editor-scope';
import { type LinkTarget, type StoryId, targetKey } from '../article/references/target-key';
import type { ImportRights } from './rights';
import type { BulletMatch } from './types';

/** Something to point at, for a bullet's `link` node. */
interface BulletLink {
  relatedLink: string;
  url: string;
}

interface LinkedBullets {
  body: Body;
  /** Bullets whose story was found, and for which the caller may not make a link. */
  unlinked: number;
}

/**
 * The body with its bullets linked to related links: one that is there is used again, one to a story
 * is made, as far as the caller may. A bullet without a link keeps its words, and its address if it
 * has one; one without a match stays as it is.
 */
export async function linkBullets(
  strapi: Core.Strapi,
  {
    body,
    matches,
    rights,
  }: { body: Body; matches: Array<BulletMatch | undefined>; rights: ImportRights },
): Promise<LinkedBullets> {
  const links: Array<BulletLink | undefined> = [];
  for (const match of matches) {
    links.push(match && (await linkFor(strapi, match, rights)));
  }
  const next = links.values();
  const linkedBody = body.map((node) =>
    isBulletLinks(node)
      ? {
          ...node,
          children: node.children?.map((bullet) => withLink(bullet, next.next().value)) ?? [],
        }
      : node,
  );
  const unlinked = matches.filter((match, index) => match?.target && !links[index]).length;
  return { body: linkedBody, unlinked };
}

async function linkFor(
  strapi: Core.Strapi,
  { target, url }: BulletMatch,
  rights: ImportRights,
): Promise<BulletLink | undefined> {
  if (target) {
    const story = { type: target.type, documentId: target.documentId };
    const existing = await findLink(strapi, { story }, rights);
    const relatedLink = existing ?? (await makeLink(strapi, story, rights));
    return relatedLink === undefined ? undefined : { relatedLink, url: url || `/${target.slug}` };
  }
  const isWeb = /^https?:/i.test(url);
  const relatedLink = isWeb ? await findLink(strapi, { url }, rights) : undefined;
  return relatedLink ? { relatedLink, url } : undefined;
}

function withLink(bullet: BodyNode, target: BulletLink | undefined): BodyNode {
  if (!target) {
    return bullet;
  }
  const link = bullet.children?.find(isLink);
  const words = link?.children ?? [{ type: 'text', text: textOfBlock(bullet).trim() }];
  return { ...bullet, children: [{ type: 'link', ...target, children: words }] };
}

/** Whoever may make a link may use one that is there; whoever may not must be able to read it. */
async function findLink(
  strapi: Core.Strapi,
  target: LinkTarget,
  { reader }: ImportRights,
): Promise<string | undefined> {
  const where = { targetKey: targetKey(target) };
  const link: { documentId: string } | null = await strapi.db.query(RELATED_LINK_UID).findOne({
    select: ['documentId'],
    where: reader.createsLinks ? where : await reader.links(where),
  });
  return link?.documentId;
}

async function makeLink(
  strapi: Core.Strapi,
  { type, documentId: story }: StoryId,
  { reader, user }: ImportRights,
): Promise<string | undefined> {
  const target =
    type === ARTICLE_UID ? { article: story } : { storyType: type, storyDocumentId: story };
  const data = reader.createsLinks ? await reader.newLink(target) : {};
  if (!Object.keys(target).every((key) => key in data)) {
    return undefined;
  }
  const { documentId } = await strapi
    .documents(RELATED_LINK_UID as UID.ContentType)
    .create({ data: { ...data, ...madeBy(user) } as object });
  return documentId;
}
