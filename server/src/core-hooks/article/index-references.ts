import type { Core } from '@strapi/strapi';
import { FILE_UID, RELATED_LINK_UID } from '#shared/plugin-id';
import {
  forgetStories,
  indexStories,
  type VersionRow,
} from '../../services/article/references/write-index';
import type { StoryType } from '#shared/story-types';
import { storiesReferring } from '../../services/article/references/find-uses';
import { stories } from '../../services/article/stories';
import { storyTypes } from '../../services/article/story-types';
import { findInChunks } from '../../services/platform/chunks';
import { ownCondition } from '../../services/platform/own-condition';

/** An event of Strapi's database, as its lifecycles hand it over. */
interface Event {
  state: Record<string, unknown>;
  params: { where?: object; data?: object };
  result?: unknown;
}

type Row = VersionRow & { id: number; type?: string };

const TARGETS = [
  [FILE_UID, 'picture'],
  [RELATED_LINK_UID, 'link'],
] as const;

/** What names a version, and when it was changed. */
const VERSION = ['publishedAt', 'updatedAt', 'locale'];

const STATE = 'newsroomReferences';

/**
 * Keeps the index of references equal to the stories, for whatever writes them through Strapi's
 * query engine, which all ways in end in: Strapi runs these in the transaction of the write.
 */
export function indexReferences(strapi: Core.Strapi): void {
  storyTypes(strapi).forEach((type) => followStories(strapi, type));
  followTargets(strapi);
}

function followStories(strapi: Core.Strapi, type: StoryType): void {
  strapi.db.lifecycles.subscribe({
    models: [type.uid],
    afterCreate: ({ result }: Event) =>
      indexStories(strapi, { type, ids: idsIn([result]), areNew: true }),
    afterCreateMany: ({ result }: Event) =>
      indexStories(strapi, { type, ids: createdIds(result), areNew: true }),
    afterUpdate: ({ result }: Event) => indexStories(strapi, { type, ids: idsIn([result]) }),
    async beforeUpdateMany({ params, state }: Event) {
      if (touchesIndex(type, params.data)) {
        state[STATE] = await rowsOf(strapi, type, params.where);
      }
    },
    async afterUpdateMany({ state }: Event) {
      await indexStories(strapi, { type, ids: idsIn(rowsIn(state)) });
    },
    async beforeDelete({ params, state }: Event) {
      state[STATE] = await rowsOf(strapi, type, params.where);
    },
    afterDelete: ({ state }: Event) => forgetStories(strapi, { type, rows: rowsIn(state) }),
    async beforeDeleteMany({ params, state }: Event) {
      state[STATE] = await rowsOf(strapi, type, params.where);
    },
    afterDeleteMany: ({ state }: Event) => forgetStories(strapi, { type, rows: rowsIn(state) }),
  });
}

/**
 * A deleted file or related-link leaves the relations of stories, which the database empties past
 * the stories' own writes; Blocks still name it.
 */
function followTargets(strapi: Core.Strapi): void {
  for (const [uid, kind] of TARGETS) {
    const remember = async ({ params, state }: Event) => {
      const gone: Array<{ documentId: string }> = await strapi.db
        .query(uid)
        .findMany({ select: ['documentId'], where: params.where });
      const documentIds = gone.map(({ documentId }) => documentId);
      state[STATE] = await rowsReferring(strapi, { kind, documentIds });
    };
    const refresh = async ({ state }: Event) => {
      for (const type of storyTypes(strapi)) {
        const own = rowsIn(state).filter((row) => row.type === type.uid);
        await indexStories(strapi, { type, ids: idsIn(own) });
      }
    };
    strapi.db.lifecycles.subscribe({
      models: [uid],
      beforeDelete: remember,
      afterDelete: refresh,
      beforeDeleteMany: remember,
      afterDeleteMany: refresh,
    });
  }
}

async function rowsReferring(
  strapi: Core.Strapi,
  { kind, documentIds }: { kind: 'picture' | 'link'; documentIds: string[] },
): Promise<Row[]> {
  const found = await Promise.all(
    storyTypes(strapi).map(async (type) => {
      const rows = await findInChunks<string, Row>(documentIds, (chunk) =>
        stories(strapi, type).findMany({
          select: ['documentId', 'locale', 'publishedAt'],
          where: { id: { $in: storiesReferring(strapi, { type, kind, target: chunk }) } },
        }),
      );
      return rows.map((row) => ({ ...row, type: type.uid }));
    }),
  );
  return found.flat();
}

function rowsOf(strapi: Core.Strapi, type: StoryType, where: object = {}): Promise<Row[]> {
  return stories(strapi, type).findMany({
    select: ['documentId', 'locale', 'publishedAt'],
    where: ownCondition(where),
  });
}

/** Whether a write may change what the index says: all that it holds something of. */
function touchesIndex({ fields, content }: StoryType, data: object = {}): boolean {
  const { leadImage, relatedLinks, embargoedUntil } = fields;
  const names = [...VERSION, leadImage, relatedLinks, embargoedUntil, ...Object.keys(content)];
  return names.some((name) => name !== undefined && name in data);
}

function rowsIn(state: Event['state']): Row[] {
  const rows = state[STATE];
  return Array.isArray(rows) ? rows : [];
}

function idsIn(rows: unknown[]): number[] {
  return rows.flatMap((row) =>
    typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'number'
      ? row.id
      : [],
  );
}

function createdIds(result: unknown): number[] {
  const ids = typeof result === 'object' && result !== null && 'ids' in result ? result.ids : [];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'number') : [];
}
