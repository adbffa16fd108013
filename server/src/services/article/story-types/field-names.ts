import { useOf } from '#shared/domain/article/content/parts';
import { attributesOf } from '#shared/domain/article/content/shape';
import { isRecord } from '#shared/domain/article/body/nodes';
import type { StoryType } from '#shared/story-types';
import { toCondition } from './conditions';
import { contentQuery } from './content-query';
import { isMissing, nameOf } from './words';

/**
 * Parameters of Strapi's query engine in the plugin's words: fields are named as in `StoryFields`,
 * `body` stands for all that the body is made of, `leadImageUse` for the texts of the lead picture.
 */
export interface StoryParams {
  select?: readonly string[];
  where?: object;
  populate?: Record<string, unknown>;
  orderBy?: object;
  limit?: number;
  offset?: number;
  data?: object;
}

export interface FieldNames {
  /** Parameters in the names of the type's attributes. */
  toType(params: StoryParams): StoryParams;
  /** A row of the type in the plugin's words: what was asked for, null where the type has it not. */
  fromType(row: unknown, params: StoryParams): unknown;
}

/** Translates between the plugin's words for fields and the attributes of a story type. */
export function fieldNames(type: StoryType): FieldNames {
  return {
    toType: (params) => inAttributes(params, type),
    fromType: (row, params) => (isRecord(row) ? inWords(row, { params, type }) : row),
  };
}

function inAttributes(params: StoryParams, type: StoryType): StoryParams {
  const { select, where, populate, orderBy, data, ...rest } = params;
  const selected = select && selection(select, type);
  const populated = { ...selected?.populate, ...(populate && renamed(populate, type)) };
  return {
    ...rest,
    ...(selected && { select: selected.select }),
    ...(where && { where: toCondition(where, type) as object }),
    ...(Object.keys(populated).length > 0 && { populate: populated }),
    ...(orderBy && { orderBy: inOrder(orderBy, type) }),
    ...(data && { data: renamed(data, type) }),
  };
}

function selection(words: readonly string[], type: StoryType) {
  const body = contentQuery(type.content);
  const columns = ['id'];
  const populate: Record<string, unknown> = {};
  for (const word of words) {
    if (word === 'body') {
      columns.push(...body.select);
      Object.assign(populate, body.populate);
    } else if (word === 'leadImageUse') {
      columns.push(...attributesOf(type.leadImageUse));
    } else if (!isMissing(type, word)) {
      const [first = '', second] = nameOf(type, word).split('.');
      if (second === undefined) {
        columns.push(first);
      } else {
        populate[first] = { select: ['id', second] };
      }
    }
  }
  return { select: [...new Set(columns)], populate };
}

/** Keys in the type's names; what the type has not is left out. */
function renamed(values: object, type: StoryType): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([word, value]) => {
      if (word === 'body' && isRecord(value)) {
        return Object.entries(value);
      }
      return isMissing(type, word) ? [] : [[nameOf(type, word), value]];
    }),
  );
}

/** A first publication that is not kept is the last one. */
function inOrder(orderBy: object, type: StoryType): object {
  if (Array.isArray(orderBy)) {
    return orderBy.map((order: object) => inOrder(order, type));
  }
  return Object.fromEntries(
    Object.entries(orderBy).map(([word, direction]) => [
      isMissing(type, word) ? 'publishedAt' : nameOf(type, word),
      direction,
    ]),
  );
}

function inWords(
  row: Record<string, unknown>,
  { params, type }: { params: StoryParams; type: StoryType },
): Record<string, unknown> {
  const words = [...(params.select ?? []), ...Object.keys(params.populate ?? {})];
  const { id } = row;
  return { id, ...Object.fromEntries(words.map((word) => [word, valueOf(row, { word, type })])) };
}

function valueOf(
  row: Record<string, unknown>,
  { word, type }: { word: string; type: StoryType },
): unknown {
  if (word === 'body') {
    return Object.fromEntries(Object.keys(type.content).map((name) => [name, row[name]]));
  }
  if (word === 'leadImageUse') {
    return useOf(type.leadImageUse, row);
  }
  if (isMissing(type, word)) {
    return word === 'relatedLinks' ? [] : null;
  }
  const [first = '', second] = nameOf(type, word).split('.');
  return second === undefined ? row[first] : behind(row[first], second);
}

/** A field of a related entry; of several, their values with commas between. */
function behind(entry: unknown, name: string): unknown {
  if (Array.isArray(entry)) {
    const values = entry.flatMap((one: unknown) => behind(one, name) ?? []);
    return values.length > 0 ? values.join(', ') : null;
  }
  return isRecord(entry) ? (entry[name] ?? null) : null;
}
