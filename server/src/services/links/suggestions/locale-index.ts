import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { createStoryIndex } from '../../../adapters/minisearch';
import { commonTerms } from '#shared/domain/links/suggestions/common-terms';
import type { Candidate } from '#shared/domain/links/suggestions/rank';
import type { StoryType } from '#shared/story-types';
import { stories } from '../../article/stories';
import { storyTypes } from '../../article/story-types';
import { defaultLocale } from '../../platform/locale';
import { storyTerms, type StoryText, TEXT_FIELDS } from './story-terms';

/** The published stories of one locale, by their words. */
export interface LocaleIndex {
  /** Takes in what was published since the last time; the first time, the newest of all. */
  refresh(): Promise<void>;
  like(terms: string[], most: number): Candidate[];
  /** Forgets a story that is not published any more. */
  forget(documentId: string): void;
  typeOf(documentId: string): StoryType | undefined;
  readonly isGrowing: boolean;
}

interface Row extends StoryText {
  id: number;
  documentId: string;
  firstPublishedAt: string | null;
  publishedAt: string;
}

interface Known {
  type: StoryType;
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
    typeOf: (documentId) => known.get(documentId)?.type,
    get isGrowing() {
      return refreshing !== undefined;
    },
  };

  async function takeIn(): Promise<void> {
    const started = Date.now();
    for (const type of await typesHere()) {
      await takeInType(type, seenUntil);
    }
    dropOldest();
    seenUntil = started;
  }

  /** Stories of a type without translations are in the site's default locale. */
  async function typesHere(): Promise<StoryType[]> {
    const isDefault = locale === (await defaultLocale(strapi));
    return storyTypes(strapi).filter((type) => type.isLocalised || isDefault);
  }

  async function takeInType(type: StoryType, since: number | undefined): Promise<void> {
    const where =
      since === undefined
        ? { publishedAt: { $notNull: true } }
        : { publishedAt: { $gt: new Date(since - OVERLAP_MS).toISOString() } };
    const order = since === undefined ? 'firstPublishedAt' : 'publishedAt';
    for (let offset = 0; offset < most; offset += BATCH) {
      const rows = await findRows(type, where, {
        order,
        offset,
        limit: Math.min(BATCH, most - offset),
      });
      if (index.size === 0) {
        common = commonTerms(rows.map((row) => allTerms(type, row)));
      }
      rows
        .filter(({ id, documentId }) => known.get(documentId)?.row !== id)
        .forEach((row) => put(type, row));
      if (rows.length < BATCH) {
        break;
      }
      // Some databases answer at once: without a pause nobody else would be served meanwhile.
      await setImmediate();
    }
  }

  function findRows(
    type: StoryType,
    where: object,
    { order, ...slice }: { order: string; offset: number; limit: number },
  ): Promise<Row[]> {
    return stories(strapi, type).findMany({
      select: ['documentId', 'firstPublishedAt', 'publishedAt', ...TEXT_FIELDS],
      where: { locale, ...where },
      orderBy: { [order]: 'desc' },
      ...slice,
    });
  }

  function put(type: StoryType, row: Row): void {
    const { headline, text } = storyTerms(type, row);
    index.put({
      id: row.documentId,
      headline: headline.filter(isTelling),
      text: text.filter(isTelling),
    });
    const date = Date.parse(row.firstPublishedAt ?? row.publishedAt);
    known.set(row.documentId, { type, row: row.id, date });
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

function allTerms(type: StoryType, row: Row): string[] {
  const { headline, text } = storyTerms(type, row);
  return [...headline, ...text];
}
