import type { Core } from '@strapi/strapi';
import { type Body, isLink } from '../../domain/body/nodes';
import { bulletNodesOf } from '../../domain/import/blocks';
import { ARTICLE_UID } from '../../plugin-id';
import { tieBullets } from './bullets';
import { type DraftRow, isUntouched } from './job';
import type { Matcher } from './matcher';
import type { ImportRights } from './rights';
import type { BulletMatch, Linked } from './types';
import { untilFree } from './until-free';
import { rewriteBody } from './write-draft';

/** Bullets of one draft without a target, by their places; stories before `since` were looked at. */
export interface OpenStory {
  documentId: string;
  locale: string;
  headline: string;
  bullets: Array<{ place: number; text: string; url: string }>;
  since: number;
}

/**
 * Matches bullets that were left without a target to stories that came after them, in drafts that
 * nobody touched since. Answers what it tied; undefined for nothing.
 */
export async function tieLate(
  strapi: Core.Strapi,
  { matcher, rights }: { matcher: Matcher; rights: ImportRights },
  { documentId, locale, headline, bullets, since }: OpenStory,
): Promise<Linked | undefined> {
  const found = new Map<number, BulletMatch>();
  for (const { place, ...bullet } of bullets) {
    const target = matcher.findSince(bullet, { locale, own: documentId, since });
    if (target) {
      found.set(place, { ...bullet, target });
    }
  }
  if (found.size === 0 || !(await rights.mayUpdate({ documentId, locale }, 'body'))) {
    return undefined;
  }
  const matches = await untilFree(() =>
    strapi.db.transaction(() => rewrite(strapi, { documentId, locale, found, rights })),
  );
  return matches.length > 0 ? { documentId, locale, headline, matches } : undefined;
}

async function rewrite(
  strapi: Core.Strapi,
  story: {
    documentId: string;
    locale: string;
    found: Map<number, BulletMatch>;
    rights: ImportRights;
  },
): Promise<BulletMatch[]> {
  const { documentId, locale, found, rights } = story;
  const draft: (DraftRow & { body: Body | null }) | null = await strapi.db
    .query(ARTICLE_UID)
    .findOne({
      select: ['id', 'body', 'importedAt', 'updatedAt'],
      where: { documentId, locale, publishedAt: null },
    });
  if (!draft?.body || !isUntouched(draft)) {
    return [];
  }
  const matches = bulletNodesOf(draft.body).map((bullet, place) => {
    const isTied = bullet.children?.some((node) => isLink(node) && Boolean(node.relatedLink));
    return isTied ? undefined : found.get(place);
  });
  if (matches.every((match) => match === undefined)) {
    return [];
  }
  const { body } = await tieBullets(strapi, { body: draft.body, matches, rights });
  await rewriteBody(strapi, { documentId, locale, body, user: rights.user });
  return matches.flatMap((match) => match ?? []);
}
