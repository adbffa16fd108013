import type { Core } from '@strapi/strapi';
import {
  createHeadlineIndex,
  type HeadlineIndex,
  type IndexedHeadline,
} from '#shared/domain/import/match/headline-index';
import { stories } from '../article/stories';

/** The headlines of all drafts, for whoever may read them all. */
export interface Headlines {
  /** Those of a locale, as they are now. */
  of(locale: string): Promise<HeadlineIndex>;
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

  async function upToDate(locale: string): Promise<HeadlineIndex> {
    const cached = cache.get(locale);
    const started = Date.now();
    if (cached) {
      const since = new Date(cached.seenUntil - OVERLAP_MS).toISOString();
      await addHeadlines(strapi, cached.index, draftsIn(locale, { updatedAt: { $gt: since } }));
      // A deletion leaves no trace but the number of those that are left.
      const count = await stories(strapi).count({ where: draftsIn(locale) });
      if (count === cached.index.count()) {
        cached.seenUntil = started;
        return cached.index;
      }
    }
    const index = await readHeadlines(strapi, draftsIn(locale));
    clearTimeout(cache.get(locale)?.timer);
    const timer = setTimeout(() => cache.delete(locale), CACHED_MS).unref();
    cache.set(locale, { index, seenUntil: started, timer });
    return index;
  }
}

export async function readHeadlines(strapi: Core.Strapi, where: object): Promise<HeadlineIndex> {
  const index = createHeadlineIndex();
  await addHeadlines(strapi, index, where);
  return index;
}

async function addHeadlines(
  strapi: Core.Strapi,
  index: HeadlineIndex,
  where: object,
): Promise<void> {
  const rows: Array<Record<keyof IndexedHeadline, string | null>> = await stories(strapi).findMany({
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
