import type { Core } from '@strapi/strapi';
import { FILE_UID, RELATED_LINK_UID } from '#shared/plugin-id';
import {
  forgetStories,
  forgetTargets,
  indexStories,
  type VersionRow,
} from '../../services/article/references/write-index';
import { STORY_TYPES, stories, type StoryType } from '../../services/article/story-types';

/** An event of Strapi's database, as its lifecycles hand it over. */
interface Event {
  state: Record<string, unknown>;
  params: { where?: object; data?: object };
  result?: unknown;
}

type Row = VersionRow & { id: number };

/** Fields that the index holds something of, and those that name a version. */
const INDEXED = [
  ...['leadImage', 'body', 'relatedLinks', 'embargoedUntil'],
  ...['publishedAt', 'updatedAt', 'locale'],
];

const STATE = 'newsroomReferences';

/**
 * Keeps the index of references equal to the stories, for whatever writes them through Strapi's
 * query engine, which all ways in end in: Strapi runs these in the transaction of the write.
 */
export function indexReferences(strapi: Core.Strapi): void {
  STORY_TYPES.forEach((type) => followStories(strapi, type));
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

function followTargets(strapi: Core.Strapi): void {
  for (const uid of [FILE_UID, RELATED_LINK_UID]) {
    const remember = async ({ params, state }: Event) => {
      state[STATE] = await strapi.db
        .query(uid)
        .findMany({ select: ['documentId'], where: params.where });
    };
    const forget = ({ state }: Event) => {
      const documentIds = rowsIn(state).map(({ documentId }) => documentId);
      return forgetTargets(strapi, { uid, documentIds });
    };
    strapi.db.lifecycles.subscribe({
      models: [uid],
      beforeDelete: remember,
      afterDelete: forget,
      beforeDeleteMany: remember,
      afterDeleteMany: forget,
    });
  }
}

function rowsOf(strapi: Core.Strapi, type: StoryType, where: object = {}): Promise<Row[]> {
  return stories(strapi, type).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt'],
    where,
  });
}

function touchesIndex({ fields }: StoryType, data: object = {}): boolean {
  const names = INDEXED.map((field) => fields[field as keyof typeof fields] ?? field);
  return names.some((name) => name in data);
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
