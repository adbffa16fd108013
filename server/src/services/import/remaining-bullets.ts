import type { Core } from '@strapi/strapi';
import { type Body, type BodyNode, isLink } from '#shared/domain/article/body/nodes';
import { bulletNodesOf, bulletBlocks } from '#shared/domain/import/blocks';
import type { Content } from '#shared/domain/article/content/parts';
import type { StoryType } from '#shared/story-types';
import { stories } from '../article/stories';
import { bodyPlace } from './body-place';
import { importRecords } from './import-records';
import { linkBullets } from './bullets';
import { advisoryLock } from './advisory-lock';
import { isUntouched, lockKey } from './import-item';
import { keyedMutex } from './keyed-mutex';
import type { ImportRights } from './rights';
import type { ImportedBullet, BulletMatch, Linked, MatchedTarget } from './types';
import { retryOnDeadlock } from './retry-on-deadlock';
import { rewriteBody } from './write-draft';

/** Bullets of one draft without a target, by their index. */
export interface StoryWithUnlinkedBullets {
  /** By which the import knows the draft. */
  key: string;
  documentId: string;
  locale: string;
  headline: string;
  bullets: Array<ImportedBullet & { index: number }>;
}

interface LinkOptions {
  type: StoryType;
  rights: ImportRights;
  /** Where a bullet of the story leads. */
  find(bullet: ImportedBullet): Promise<MatchedTarget | null> | MatchedTarget | null;
}

/**
 * Matches bullets that were left without a target to stories that came after them, in a draft that
 * nobody touched since. Answers what it linked; undefined for nothing.
 */
export async function linkRemaining(
  strapi: Core.Strapi,
  { type, find, rights }: LinkOptions,
  { bullets, ...story }: StoryWithUnlinkedBullets,
): Promise<Linked | undefined> {
  const { documentId, locale, headline } = story;
  const found = new Map<number, BulletMatch>();
  for (const { index, text, url } of bullets) {
    const target = await find({ text, url });
    if (target) {
      found.set(index, { text, url, target });
    }
  }
  if (
    found.size === 0 ||
    !(await rights.mayUpdate({ documentId, locale }, bodyPlace(type).attribute))
  ) {
    return undefined;
  }
  const matches = await keyedMutex(lockKey(story), () =>
    retryOnDeadlock(() =>
      strapi.db.transaction(() => rewrite(strapi, { ...story, type, found, rights })),
    ),
  );
  return matches.length > 0 ? { documentId, locale, headline, matches } : undefined;
}

/** Whether a bullet leads to a link of ours. */
export function isLinked(bullet: BodyNode | undefined): boolean {
  return bullet?.children?.some((node) => isLink(node) && Boolean(node.relatedLink)) ?? false;
}

async function rewrite(
  strapi: Core.Strapi,
  {
    type,
    found,
    rights,
    ...story
  }: Omit<StoryWithUnlinkedBullets, 'bullets'> & {
    type: StoryType;
    found: Map<number, BulletMatch>;
    rights: ImportRights;
  },
): Promise<BulletMatch[]> {
  const { documentId, locale } = story;
  await advisoryLock(strapi, type, lockKey(story));
  const draft: { body: Content } | null = await stories(strapi, type).findOne({
    select: ['body'],
    where: { documentId, locale, publishedAt: null },
  });
  const known = await importRecords(strapi, type).ofDraft({ documentId, locale });
  const stored = draft && bodyPlace(type).read(draft.body);
  if (!stored || !known || !isUntouched(known)) {
    return [];
  }
  const matches = stillUnlinked(stored, found);
  if (matches.every((match) => match === undefined)) {
    return [];
  }
  const { body } = await linkBullets(strapi, { body: stored, matches, rights });
  const bullets = bulletNodesOf(body);
  const linked = matches.flatMap((match, index) =>
    match && isLinked(bullets[index]) ? match : [],
  );
  if (linked.length > 0) {
    await rewriteBody(strapi, { type, documentId, locale, body, user: rights.user });
  }
  return linked;
}

/** What was found for the bullets that are in their places as they were, and not linked since. */
function stillUnlinked(
  body: Body,
  found: Map<number, BulletMatch>,
): Array<BulletMatch | undefined> {
  const nodes = bulletNodesOf(body);
  return bulletBlocks(body).map(({ text, url }, index) => {
    const match = found.get(index);
    const isSame = match?.text === text && match.url === url;
    return isSame && !isLinked(nodes[index]) ? match : undefined;
  });
}
