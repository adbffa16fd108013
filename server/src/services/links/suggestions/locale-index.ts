import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { createStoryIndex } from '../../../adapters/minisearch';
import { commonTerms } from '#shared/domain/links/suggestions/common-terms';
import type { Candidate } from '#shared/domain/links/suggestions/rank';
import { stories } from '../../article/stories';
import { storyTerms, type StoryText, TEXT_FIELDS } from './story-terms';

/** The published stories of one locale, by their words. */
export interface LocaleIndex {
  /** Takes in what was published since the last time; the first time, the newest of all. */
  refresh(): Promise<void>;
  like(terms: string[], most: number): Candidate[];
  /** Forgets a story that is not published any more. */
  forget(documentId: string): void;
  readonly isGrowing: boolean;
}

interface Row extends StoryText {
  id: number;
  documentId: string;
  firstPublishedAt: string | null;
  publishedAt: string;
}

interface Known {
  /** Id of the published row: a publish makes a new one. */
  row: number;
  date: number;
}

/** Stories that are taken in at a time; from the first ones, the common words are known. */
const BATCH = 200;

/** A publish that takes long says an earlier time than it is seen at. */
const OVERLAP_MS = 5 * 60_000;

/**
 * @param most stories that are kept, the newest; beyond it the oldest are forgotten
 */
export function createLocaleIndex(
  strapi: Core.Strapi,
  { locale, most }: { locale: string; most: number },
): LocaleIndex {
  const index = createStoryIndex();
  const known = new Map<string, Known>();
  let common = new Set<string>();
  let seenUntil: number | undefined;
  let refreshing: Promise<void> | undefined;

  return {
    refresh() {
      refreshing ??= takeIn().finally(() => {
        refreshing = undefined;
      });
      return refreshing;
    },
    like: (terms, count) =>
      index.like(terms.filter(isTelling), count).map(({ id, similarity }) => ({
        documentId: id,
        similarity,
        date: known.get(id)?.date ?? 0,
      })),
    forget,
    get isGrowing() {
      return refreshing !== undefined;
    },
  };

  async function takeIn(): Promise<void> {
    const since = seenUntil;
    const started = Date.now();
    const where =
      since === undefined
        ? { publishedAt: { $notNull: true } }
        : { publishedAt: { $gt: new Date(since - OVERLAP_MS).toISOString() } };
    const order = since === undefined ? 'firstPublishedAt' : 'publishedAt';
    for (let offset = 0; offset < most; offset += BATCH) {
      const rows = await findRows(where, { order, offset, limit: Math.min(BATCH, most - offset) });
      if (index.size === 0) {
        common = commonTerms(rows.map(allTerms));
      }
      rows.filter(({ id, documentId }) => known.get(documentId)?.row !== id).forEach(put);
      if (rows.length < BATCH) {
        break;
      }
      // Some databases answer at once: without a pause nobody else would be served meanwhile.
      await setImmediate();
    }
    dropOldest();
    seenUntil = started;
  }

  function findRows(
    where: object,
    { order, ...slice }: { order: string; offset: number; limit: number },
  ): Promise<Row[]> {
    return stories(strapi).findMany({
      select: ['id', 'documentId', 'firstPublishedAt', 'publishedAt', ...TEXT_FIELDS],
      where: { locale, ...where },
      orderBy: { [order]: 'desc' },
      ...slice,
    });
  }

  function put(row: Row): void {
    const { headline, text } = storyTerms(row);
    index.put({
      id: row.documentId,
      headline: headline.filter(isTelling),
      text: text.filter(isTelling),
    });
    const date = Date.parse(row.firstPublishedAt ?? row.publishedAt);
    known.set(row.documentId, { row: row.id, date });
  }

  function isTelling(term: string): boolean {
    return !common.has(term);
  }

  function forget(documentId: string): void {
    index.remove(documentId);
    known.delete(documentId);
  }

  function dropOldest(): void {
    if (known.size <= most) {
      return;
    }
    const oldestFirst = [...known].sort(([, a], [, b]) => a.date - b.date);
    oldestFirst.slice(0, known.size - most).forEach(([documentId]) => forget(documentId));
  }
}

function allTerms(row: Row): string[] {
  const { headline, text } = storyTerms(row);
  return [...headline, ...text];
}
