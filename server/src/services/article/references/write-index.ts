import type { Core } from '@strapi/strapi';
import { readMarkdown } from '../../../adapters/marked';
import { type Content, type ContentPart, contentParts } from '#shared/domain/article/content/parts';
import { contentReferences } from '#shared/domain/article/content/references';
import {
  type ReferenceKnowledge,
  type StoryReference,
  storyReferences,
} from '#shared/domain/article/story-references';
import { FILE_UID, REFERENCE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { findInChunks, findInChunksOf } from '../../platform/chunks';
import { stories } from '../stories';
import { findAddressed } from './story-addresses';

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

interface StoryRow extends VersionRow {
  updatedAt: string;
  embargoedUntil: string | null;
  leadImage: { documentId: string } | null;
  body: Content;
  relatedLinks: Array<{ documentId: string }>;
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
      const bodies = rows.map((row) => ({ row, parts: contentParts(type.content, row.body) }));
      const knowledge = await knowledgeOf(
        strapi,
        bodies.flatMap(({ parts }) => parts),
      );
      for (const { row, parts } of bodies) {
        const { leadImage, relatedLinks } = row;
        const references = storyReferences({ leadImage, parts, relatedLinks }, knowledge);
        await indexStory(strapi, { type, row, references, isNew: areNew });
      }
      return [];
    },
  });
}

/** What bodies name by a hash or an address. */
async function knowledgeOf(strapi: Core.Strapi, parts: ContentPart[]): Promise<ReferenceKnowledge> {
  const { imageHashes, addresses } = contentReferences(parts, readMarkdown);
  const files = await findInChunks<string, { hash: string; documentId: string }>(
    imageHashes,
    (chunk) =>
      strapi.db.query(FILE_UID).findMany({
        select: ['hash', 'documentId'],
        where: { hash: { $in: chunk } },
      }),
  );
  const byHash = new Map(files.map(({ hash, documentId }) => [hash, documentId]));
  const addressed = await findAddressed(strapi, addresses);
  return {
    fileWithHash: (hash) => byHash.get(hash),
    storyAt: (address) => addressed(address)?.documentId,
    readMarkdown,
  };
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

async function indexStory(
  strapi: Core.Strapi,
  {
    type,
    row,
    references: wanted,
    isNew,
  }: { type: StoryType; row: StoryRow; references: StoryReference[]; isNew: boolean },
): Promise<void> {
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
    storyLocale: type.isLocalised ? row.locale : null,
    storyStatus: row.publishedAt === null ? 'draft' : 'published',
  };
}

function datesOf({ publishedAt, updatedAt, embargoedUntil }: StoryRow) {
  return { storyChangedAt: publishedAt ?? updatedAt, embargoedUntil };
}

function references(strapi: Core.Strapi) {
  return strapi.db.query(REFERENCE_UID);
}
