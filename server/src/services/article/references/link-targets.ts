import type { Core } from '@strapi/strapi';
import type { ArticleAddress } from '#shared/domain/links/article-path';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { findInChunks } from '../../platform/chunks';
import { stories } from '../stories';
import { storyTypes } from '../story-types';
import { type StoryId, storyTarget } from './target-key';

/** A related-link, with what it takes to find its target. */
export interface LinkRow {
  documentId: string;
  headline: string | null;
  linkPrefix: string | null;
  url: string | null;
  targetKey: string | null;
}

/** A story that a link points at, in one locale and one version. */
interface StoryTarget extends ArticleAddress {
  type: StoryType;
  headline: string;
  embargoedUntil: string | null;
  /** Null for a draft. */
  publishedAt: string | null;
}

/** The story for a page in `locale`: in that locale, else in the fallback. */
export type FindTarget = (story: StoryId, locale: string) => StoryTarget | undefined;

interface TargetQuery {
  targets: StoryId[];
  /** Of the pages that hold the links. */
  locales: string[];
  fallback: string;
  /** Which versions of a story count. Of several, the published one does. */
  accepts(target: StoryTarget): boolean;
}

const TARGET_FIELDS = [
  ...['documentId', 'slug', 'headline', 'locale', 'section'],
  ...['embargoedUntil', 'publishedAt'],
];

/** The links that exist, by documentId, with one query; none if nothing is asked. */
export async function findLinks(
  strapi: Core.Strapi,
  documentIds: string[],
): Promise<Map<string, LinkRow>> {
  const links = await findInChunks<string, LinkRow>(documentIds, (chunk) =>
    strapi.db.query(RELATED_LINK_UID).findMany({
      select: ['documentId', 'headline', 'linkPrefix', 'url', 'targetKey'],
      where: { documentId: { $in: chunk } },
    }),
  );
  return new Map(links.map((link) => [link.documentId, link]));
}

/** The stories that links point at. */
export function storiesBehind(links: Iterable<Pick<LinkRow, 'targetKey'>>): StoryId[] {
  return [...links].flatMap(({ targetKey }) => storyTarget(targetKey) ?? []);
}

/** Stories as links find them, with one query for each type; none if there are no targets. */
export async function findTargets(
  strapi: Core.Strapi,
  { targets, locales, fallback, accepts }: TargetQuery,
): Promise<FindTarget> {
  const found = await Promise.all(
    storyTypes(strapi).map(async (type) => {
      const own = targets.filter((target) => target.type === type.uid);
      const documentIds = [...new Set(own.map(({ documentId }) => documentId))];
      const rows = await findInChunks<string, Omit<StoryTarget, 'type'>>(documentIds, (chunk) =>
        stories(strapi, type).findMany({
          select: TARGET_FIELDS,
          where: {
            documentId: { $in: chunk },
            locale: { $in: [...new Set([...locales, fallback])] },
          },
        }),
      );
      return rows.map((row) => ({ ...row, type }));
    }),
  );
  const accepted = found.flat().filter(accepts);
  const drafts = accepted.filter((row) => row.publishedAt === null);
  const published = accepted.filter((row) => row.publishedAt !== null);
  const byKey = new Map([...drafts, ...published].map((row) => [keyOf(row), row]));
  return ({ documentId }, locale) =>
    byKey.get(keyOf({ documentId, locale })) ?? byKey.get(keyOf({ documentId, locale: fallback }));
}

function keyOf({ documentId, locale }: { documentId: string; locale: string }): string {
  return `${documentId} ${locale}`;
}
