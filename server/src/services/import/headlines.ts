import type { Core } from '@strapi/strapi';
import {
  createHeadlineIndex,
  type HeadlineIndex,
  type IndexedHeadline,
} from '#shared/domain/import/match/headline-index';
import type { StoryType } from '#shared/story-types';
import { stories } from '../article/stories';

/** The headlines of all drafts, for whoever may read them all. */
export interface Headlines {
  /** Those of a locale, as they are now. */
  of(type: StoryType, locale: string): Promise<HeadlineIndex>;
}

interface CachedIndex {
  index: HeadlineIndex;
  /** Whatever was written before is in the index, in milliseconds. */
  seenUntil: number;
  /** Forgets it. */
  timer: NodeJS.Timeout;
}

/** What is matched by, of a story. */
export const STORY_FIELDS = ['documentId', 'headline', 'slug'];

/** Memory is given back after that, and what was written past Strapi comes in. */
const CACHED_MS = 10 * 60_000;

/** A transaction that takes long says an earlier time than it is seen at. */
const OVERLAP_MS = 60_000;

/**
 * Keeps the headlines of each locale that was asked for: the import page sends every story in a
 * request of its own, and reading them all takes longer than everything else in it. Every caller
 * looks for itself: one in a transaction may hold the only connection that another waits for.
 */
export function createHeadlines(strapi: Core.Strapi): Headlines {
  const cache = new Map<string, CachedIndex>();

  return { of: upToDate };

  async function upToDate(type: StoryType, locale: string): Promise<HeadlineIndex> {
    const name = `${type.uid} ${locale}`;
    const cached = cache.get(name);
    const started = Date.now();
    if (cached) {
      const since = new Date(cached.seenUntil - OVERLAP_MS).toISOString();
      await addHeadlines(strapi, cached.index, {
        type,
        where: draftsIn(locale, { updatedAt: { $gt: since } }),
      });
      // A deletion leaves no trace but the number of those that are left.
      const count = await stories(strapi, type).count({ where: draftsIn(locale) });
      if (count === cached.index.count()) {
        cached.seenUntil = started;
        return cached.index;
      }
    }
    const index = await readHeadlines(strapi, type, draftsIn(locale));
    clearTimeout(cache.get(name)?.timer);
    const timer = setTimeout(() => cache.delete(name), CACHED_MS).unref();
    cache.set(name, { index, seenUntil: started, timer });
    return index;
  }
}

export async function readHeadlines(
  strapi: Core.Strapi,
  type: StoryType,
  where: object,
): Promise<HeadlineIndex> {
  const index = createHeadlineIndex();
  await addHeadlines(strapi, index, { type, where });
  return index;
}

async function addHeadlines(
  strapi: Core.Strapi,
  index: HeadlineIndex,
  { type, where }: { type: StoryType; where: object },
): Promise<void> {
  const rows: Array<Record<keyof IndexedHeadline, string | null>> = await stories(
    strapi,
    type,
  ).findMany({
    select: STORY_FIELDS,
    where,
    orderBy: { id: 'asc' },
  });
  rows.forEach(({ documentId, headline, slug }) =>
    index.add({ documentId: documentId ?? '', headline: headline ?? '', slug: slug ?? '' }),
  );
}

function draftsIn(locale: string, more: object = {}): object {
  return { locale, publishedAt: null, ...more };
}
