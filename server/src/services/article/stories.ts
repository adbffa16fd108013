import type { Core, UID } from '@strapi/strapi';
import type { StoryField, StoryType } from '#shared/story-types';
import { defaultLocale } from '../platform/locale';
import { fieldNames, type StoryParams } from './story-types/field-names';
import { isMissing, nameOf } from './story-types/words';

/** The rows of a story type, drafts and published versions of all locales. */
export interface Stories {
  /** Rows hold their id and what `select` and `populate` name, and nothing else. */
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
 * Strapi's query engine over one story type, in the words of `StoryParams`: whoever asks for a
 * `headline` gets it, whatever the type calls it. Stories of a type without translations are in the
 * site's default locale.
 */
export function stories(strapi: Core.Strapi, type: StoryType): Stories {
  const query = strapi.db.query(type.uid);
  const { toType, fromType } = fieldNames(type);
  const read = async (rows: unknown[], params: StoryParams): Promise<unknown[]> => {
    const found = rows.map((row) => fromType(row, params));
    if (type.isLocalised || !params.select?.includes('locale')) {
      return found;
    }
    const locale = await defaultLocale(strapi);
    return found.map((row) => Object.assign({}, row, { locale }));
  };
  return {
    findMany: async <Row>(params: StoryParams) =>
      (await read(await query.findMany(toType(params)), params)) as Row[],
    findOne: async <Row>(params: StoryParams) => {
      const row: unknown = await query.findOne(toType(params));
      const [found = null] = row === null ? [] : await read([row], params);
      return found as Row | null;
    },
    count: (params) => query.count(toType(params)),
    update: (params) => query.update(toType(params)),
    updateMany: (params) => query.updateMany(toType(params)),
  };
}

/** The document service of a story type, in the type's own names. */
export function storyDocuments(strapi: Core.Strapi, type: StoryType): StoryDocuments {
  return strapi.documents(type.uid as UID.ContentType) as unknown as StoryDocuments;
}

/** The database's name of a story type's table. */
export function storyTable(strapi: Core.Strapi, type: StoryType): string {
  return strapi.db.metadata.get(type.uid).tableName;
}

/** The database's name of a field's column, for one that is not behind a relation. */
export function columnOf(strapi: Core.Strapi, type: StoryType, field: StoryField): string {
  const name = nameOf(type, field);
  const attribute = strapi.db.metadata.get(type.uid).attributes[name];
  return attribute && 'columnName' in attribute && typeof attribute.columnName === 'string'
    ? attribute.columnName
    : name;
}

/** Whether a type keeps this of its stories. */
export function hasField(type: StoryType, field: StoryField): boolean {
  return !isMissing(type, field);
}
