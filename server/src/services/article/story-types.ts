import type { Core, UID } from '@strapi/strapi';
import { ARTICLE_TYPE, type StoryFields, type StoryType } from '#shared/story-types';
import { fieldNames, type StoryParams } from './field-names';

export { ARTICLE_TYPE, STORY_TYPES, type StoryType, storyTypeOf } from '#shared/story-types';

/** The rows of a story type, drafts and published versions of all locales. */
export interface Stories {
  findMany<Row>(params: StoryParams): Promise<Row[]>;
  findOne<Row>(params: StoryParams): Promise<Row | null>;
  count(params: StoryParams): Promise<number>;
  update(params: StoryParams): Promise<unknown>;
  /** Leaves `updatedAt` alone, which `update` does not. */
  updateMany(params: StoryParams): Promise<{ count: number }>;
}

/** The parts of Strapi's document service that writes of ours use. */
export interface StoryDocuments {
  create(params: object): Promise<unknown>;
  update(params: object): Promise<unknown>;
  findOne(params: object): Promise<unknown>;
  findFirst(params: object): Promise<unknown>;
}

/**
 * Strapi's query engine over one story type, in the words of `StoryFields`: whoever asks for a
 * `headline` gets it, whatever the type calls it.
 */
export function stories(strapi: Core.Strapi, type: StoryType = ARTICLE_TYPE): Stories {
  const query = strapi.db.query(type.uid);
  const { toType, fromType } = fieldNames(type);
  return {
    findMany: async <Row>(params: StoryParams) =>
      (await query.findMany(toType(params))).map((row: unknown) => fromType(row) as Row),
    findOne: async <Row>(params: StoryParams) => {
      const row: unknown = await query.findOne(toType(params));
      return row === null ? null : (fromType(row) as Row);
    },
    count: (params) => query.count(toType(params)),
    update: (params) => query.update(toType(params)),
    updateMany: (params) => query.updateMany(toType(params)),
  };
}

/** The document service of a story type, in the type's own names. */
export function storyDocuments(
  strapi: Core.Strapi,
  type: StoryType = ARTICLE_TYPE,
): StoryDocuments {
  return strapi.documents(type.uid as UID.ContentType) as unknown as StoryDocuments;
}

/** The database's name of a story type's table. */
export function storyTable(strapi: Core.Strapi, type: StoryType = ARTICLE_TYPE): string {
  return strapi.db.metadata.get(type.uid).tableName;
}

/** The database's name of a field's column. */
export function columnOf(strapi: Core.Strapi, type: StoryType, field: keyof StoryFields): string {
  const attribute = strapi.db.metadata.get(type.uid).attributes[type.fields[field]];
  return attribute && 'columnName' in attribute && typeof attribute.columnName === 'string'
    ? attribute.columnName
    : type.fields[field];
}
