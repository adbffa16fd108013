import type { StoryType } from '#shared/story-types';

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

export interface FieldNames {
  /** Parameters in the names of the type's attributes. */
  toType(params: StoryParams): StoryParams;
  /** A row of the type in the names of `StoryFields`. */
  fromType(row: unknown): unknown;
}

/** Translates between the names that the plugin has for fields and those of a story type. */
export function fieldNames({ fields }: StoryType): FieldNames {
  const renamed = Object.entries(fields).filter(([field, attribute]) => field !== attribute);
  if (renamed.length === 0) {
    return { toType: (params) => params, fromType: (row) => row };
  }
  const attributes = new Map(renamed);
  const ours = new Map(renamed.map(([field, attribute]) => [attribute, field]));
  return {
    toType: (params) => inNames(params, attributes),
    fromType: (row) => (isPlain(row) ? renameKeys(row, ours) : row),
  };
}

function inNames(params: StoryParams, names: Map<string, string>): StoryParams {
  const { select, where, populate, orderBy, data, ...rest } = params;
  return {
    ...rest,
    ...(select && { select: select.map((field) => names.get(field) ?? field) }),
    ...(where && { where: renameConditions(where, names) as object }),
    ...(populate && { populate: renameKeys(populate, names) }),
    ...(orderBy && { orderBy: renameConditions(orderBy, names) as object }),
    ...(data && { data: renameKeys(data, names) }),
  };
}

/** Conditions nest in lists and under operators; what stands under a field is not renamed. */
function renameConditions(value: unknown, names: Map<string, string>): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => renameConditions(item, names));
  }
  if (!isPlain(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      names.get(key) ?? key,
      key.startsWith('$') ? renameConditions(child, names) : child,
    ]),
  );
}

function renameKeys(value: object, names: Map<string, string>): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [names.get(key) ?? key, child]),
  );
}

/** A subquery of knex and a date are objects of classes of their own. */
function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
