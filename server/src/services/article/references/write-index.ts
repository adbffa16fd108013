import type { Core } from '@strapi/strapi';
import {
  LEAD_IMAGE_PATH,
  PANEL_PATH,
  type ReferringStory,
  type StoryReference,
  storyReferences,
} from '#shared/domain/article/story-references';
import { FILE_UID, REFERENCE_UID } from '#shared/plugin-id';
import { findInChunksOf } from '../../platform/chunks';
import { stories, type StoryType } from '../story-types';

/** What names a draft or a published version of a story in one locale. */
export interface StoryVersion {
  documentId: string;
  locale: string | null;
  status: 'draft' | 'published';
}

export interface VersionRow {
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
}

interface StoryRow extends VersionRow, ReferringStory {
  updatedAt: string;
  embargoedUntil: string | null;
}

type IndexRow = Record<string, unknown> & StoryReference;

/** Bodies that are in memory at a time. */
const BODIES = 100;

const STORY_FIELDS = ['documentId', 'locale', 'publishedAt', 'updatedAt', 'embargoedUntil', 'body'];

const RELATIONS = {
  leadImage: { select: ['documentId'] },
  relatedLinks: { select: ['documentId'] },
};

/**
 * Makes the index say what these rows of a story type refer to. To be called in the transaction that
 * wrote them: the index then changes with them or not at all.
 *
 * @param ids of the rows
 * @param areNew nothing of them is in the index
 */
export async function indexStories(
  strapi: Core.Strapi,
  { type, ids, areNew = false }: { type: StoryType; ids: number[]; areNew?: boolean },
): Promise<void> {
  await findInChunksOf({
    size: BODIES,
    values: ids,
    find: async (chunk) => {
      const rows = await stories(strapi, type).findMany<StoryRow>({
        select: STORY_FIELDS,
        where: { id: { $in: chunk } },
        populate: RELATIONS,
      });
      for (const row of rows) {
        await indexStory(strapi, { type, row, isNew: areNew });
      }
      return [];
    },
  });
}

/** Takes versions that are gone out of the index. */
export async function forgetStories(
  strapi: Core.Strapi,
  { type, rows }: { type: StoryType; rows: VersionRow[] },
): Promise<void> {
  for (const row of rows) {
    await references(strapi).deleteMany({ where: conditionOf(type, row) });
  }
}

/**
 * Takes a deleted file or related-link out of the relations that the database has emptied: lead
 * pictures and related panels. A body still names it.
 */
export async function forgetTargets(
  strapi: Core.Strapi,
  { uid, documentIds }: { uid: string; documentIds: string[] },
): Promise<void> {
  const kind = uid === FILE_UID ? 'picture' : 'link';
  const path = kind === 'picture' ? { $eq: LEAD_IMAGE_PATH } : { $startsWith: `${PANEL_PATH}.` };
  await findInChunksOf({
    size: 1000,
    values: documentIds,
    find: async (chunk) => {
      await references(strapi).deleteMany({ where: { kind, target: { $in: chunk }, path } });
      return [];
    },
  });
}

async function indexStory(
  strapi: Core.Strapi,
  { type, row, isNew }: { type: StoryType; row: StoryRow; isNew: boolean },
): Promise<void> {
  const wanted = storyReferences(row);
  const where = conditionOf(type, row);
  const version = { ...where, ...datesOf(row) };
  const stored = isNew ? [] : await storedReferences(strapi, where);
  if (areSame(stored, wanted)) {
    if (stored.length > 0) {
      await references(strapi).updateMany({ where, data: datesOf(row) });
    }
    return;
  }
  if (stored.length > 0) {
    await references(strapi).deleteMany({ where });
  }
  if (wanted.length > 0) {
    const data = wanted.map((reference) => ({ ...version, ...reference }));
    await references(strapi).createMany({ data });
  }
}

/** Locked, so that of two writes of one version the second sees what the first left. */
function storedReferences(strapi: Core.Strapi, where: object): Promise<IndexRow[]> {
  return strapi.db
    .queryBuilder(REFERENCE_UID)
    .select(['kind', 'target', 'path'])
    .where(where)
    .orderBy({ id: 'asc' })
    .forUpdate()
    .execute();
}

function areSame(stored: StoryReference[], wanted: StoryReference[]): boolean {
  return (
    stored.length === wanted.length &&
    stored.every(({ kind, target, path }, index) => {
      const other = wanted[index];
      return kind === other?.kind && target === other.target && path === other.path;
    })
  );
}

function conditionOf(type: StoryType, row: VersionRow) {
  return {
    storyType: type.uid,
    storyDocumentId: row.documentId,
    storyLocale: row.locale,
    storyStatus: row.publishedAt === null ? 'draft' : 'published',
  };
}

function datesOf({ publishedAt, updatedAt, embargoedUntil }: StoryRow) {
  return { storyChangedAt: publishedAt ?? updatedAt, embargoedUntil };
}

function references(strapi: Core.Strapi) {
  return strapi.db.query(REFERENCE_UID);
}
