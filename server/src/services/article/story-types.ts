import type { Core, UID } from '@strapi/strapi';
import { ARTICLE_TYPE, type StoryFields, type StoryType } from '#shared/story-types';

export { ARTICLE_TYPE, STORY_TYPES, type StoryType, storyTypeOf } from '#shared/story-types';

/** Parameters of Strapi's query engine, with the fields of a story named as in `StoryFields`. */
export interface StoryParams {
  select?: readonly string[];
  where?: object;
  populate?: object;
  orderBy?: object;
  limit?: number;
  offset?: number;
  data?: object;
}

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
  const names = attributeNames(type);
  const toType = (params: StoryParams) => inNames(params, names);
  const fromType = <Row>(row: unknown) => outOfNames(row, names) as Row;
  return {
    findMany: async <Row>(params: StoryParams) =>
      (await query.findMany(toType(params))).map((row: unknown) => fromType<Row>(row)),
    findOne: async <Row>(params: StoryParams) => {
      const row: unknown = await query.findOne(toType(params));
      return row === null ? null : fromType<Row>(row);
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

/** Fields that the type calls otherwise, by our name; empty for the plugin's own article. */
function attributeNames({ fields }: StoryType): Map<string, string> {
  const entries = Object.entries(fields) as Array<[keyof StoryFields, string]>;
  return new Map(entries.filter(([field, attribute]) => field !== attribute));
}

function inNames(params: StoryParams, names: Map<string, string>): StoryParams {
  if (names.size === 0) {
    return params;
  }
  const { select, where, populate, orderBy, data, ...rest } = params;
  return {
    ...rest,
    ...(select && { select: select.map((field) => names.get(field) ?? field) }),
    ...(where && { where: renamed(where, names) as object }),
    ...(populate && { populate: renamedKeys(populate, names) }),
    ...(orderBy && { orderBy: renamed(orderBy, names) as object }),
    ...(data && { data: renamedKeys(data, names) }),
  };
}

/** Conditions nest in lists and under operators; what stands under a field is not ours to rename. */
function renamed(value: unknown, names: Map<string, string>): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => renamed(item, names));
  }
  if (!isPlain(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      names.get(key) ?? key,
      key.startsWith('$') ? renamed(child, names) : child,
    ]),
  );
}

function renamedKeys(value: object, names: Map<string, string>): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [names.get(key) ?? key, child]),
  );
}

function outOfNames(row: unknown, names: Map<string, string>): unknown {
  if (names.size === 0 || !isPlain(row)) {
    return row;
  }
  const fields = new Map([...names].map(([field, attribute]) => [attribute, field]));
  return renamedKeys(row, fields);
}

/** A subquery of knex is an object too, of a class of its own. */
function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
