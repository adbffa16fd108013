import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRecord } from '#shared/domain/article/body/nodes';
import { FILE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { embargoFilter } from './embargo';
import { guardedTypeOf } from './story-types';

type Attributes = Record<string, { type: string; target?: string; component?: string }>;

interface Confinement {
  strapi: Core.Strapi;
  /** Whether the caller may read drafts of a type. */
  isOpen(type: StoryType): boolean;
  now: Date;
}

/** Operators that hold conditions, not values. */
const GROUPS = ['$and', '$or', '$not'];

/**
 * Filters of a request in which a story that is reached through a relation has to be public: else a
 * reader could ask drafts, one condition after the other, what they say.
 *
 * @param uid of the type or component that the filters are about
 */
export function confineFilters(filters: unknown, uid: string, confinement: Confinement): unknown {
  if (Array.isArray(filters)) {
    return filters.map((one: unknown) => confineFilters(one, uid, confinement));
  }
  if (!isRecord(filters)) {
    return filters;
  }
  const attributes = attributesOf(confinement.strapi, uid);
  return Object.fromEntries(
    Object.entries(filters).map(([key, value]) => {
      const target = targetOf(attributes, key);
      if (GROUPS.includes(key)) {
        return [key, confineFilters(value, uid, confinement)];
      }
      return [key, target === undefined ? value : throughRelation(value, target, confinement)];
    }),
  );
}

function throughRelation(value: unknown, target: string, confinement: Confinement): unknown {
  const { strapi, isOpen, now } = confinement;
  const inner = confineFilters(value, target, confinement);
  const type = guardedTypeOf(strapi, target);
  if (!type || isOpen(type)) {
    return inner;
  }
  return { $and: [...conditionsOn(inner), publicOnly(type, now)] };
}

/** Conditions on a related entry; what is none says which one it is: `3`, `{ $in: [3] }`. */
function conditionsOn(value: unknown): unknown[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.map((one) => {
    const isOfId = !isRecord(one) || Object.keys(one).some((key) => isOperator(key));
    return isOfId ? { id: one } : one;
  });
}

function isOperator(key: string): boolean {
  return key.startsWith('$') && !GROUPS.includes(key);
}

/**
 * The same where the stories themselves are what is read, past the document service: those that are
 * not public would take places on a page, and so tell that they are there.
 */
export function confineStories(filters: unknown, uid: string, confinement: Confinement): unknown {
  const { strapi, isOpen, now } = confinement;
  const confined = confineFilters(filters, uid, confinement);
  const type = guardedTypeOf(strapi, uid);
  return !type || isOpen(type)
    ? confined
    : { $and: [confined ?? [], publicOnly(type, now)].flat() };
}

/**
 * What is populated, with the same for the filters and orders of each relation: stories behind it that
 * are not public leave the answer, and neither count nor take places before.
 *
 * @throws ValidationError
 */
export function confinePopulate(populate: unknown, uid: string, confinement: Confinement): unknown {
  if (!isRecord(populate)) {
    return populate;
  }
  const attributes = attributesOf(confinement.strapi, uid);
  return Object.fromEntries(
    Object.entries(populate).map(([key, value]) => {
      const target = targetOf(attributes, key);
      return [key, isRecord(value) ? confineBranch(value, target, confinement) : value];
    }),
  );
}

/** @param target undefined for dynamic zones and polymorphic relations, whose parts are under `on` */
function confineBranch(
  branch: Record<string, unknown>,
  target: string | undefined,
  confinement: Confinement,
): Record<string, unknown> {
  const { on, populate, ...others } = branch;
  const parts = isRecord(on) && {
    on: Object.fromEntries(
      Object.entries(on).map(([uid, part]) => [
        uid,
        isRecord(part) ? confineBranch(part, uid, confinement) : part,
      ]),
    ),
  };
  if (target === undefined) {
    return { ...branch, ...parts };
  }
  refuseSortThroughStories(others.sort, target, confinement);
  const filters = confineStories(others.filters, target, confinement);
  return {
    ...others,
    ...(filters === undefined ? {} : { filters }),
    ...(populate === undefined ? {} : { populate: confinePopulate(populate, target, confinement) }),
    ...parts,
  };
}

function publicOnly(type: StoryType, now: Date): object {
  return { publishedAt: { $notNull: true }, ...embargoFilter(type, now) };
}

/**
 * That no order goes by a field of a story behind a relation, which would tell what drafts say.
 *
 * @throws ValidationError
 */
export function refuseSortThroughStories(
  sort: unknown,
  uid: string,
  confinement: Confinement,
): void {
  for (const path of sortPaths(sort)) {
    let at: string | undefined = uid;
    for (const key of path.slice(0, -1)) {
      at = at === undefined ? undefined : targetOf(attributesOf(confinement.strapi, at), key);
      const type = guardedTypeOf(confinement.strapi, at);
      if (type && !confinement.isOpen(type)) {
        throw new errors.ValidationError(
          `Invalid sort: "${key}" leads to a story, whose fields no order can go by`,
          { key: 'sort', source: 'query', param: 'sort' },
        );
      }
    }
  }
}

/** `a.b:asc`, `a,b`, lists of them, and trees, all as lists of keys. */
function sortPaths(sort: unknown): string[][] {
  if (typeof sort === 'string') {
    return sort.split(',').map((path) => (path.split(':')[0] ?? '').trim().split('.'));
  }
  if (Array.isArray(sort)) {
    return sort.flatMap(sortPaths);
  }
  return isRecord(sort)
    ? Object.entries(sort).flatMap(([key, value]) =>
        isRecord(value) ? sortPaths(value).map((path) => [key, ...path]) : [[key]],
      )
    : [];
}

function targetOf(attributes: Attributes, key: string): string | undefined {
  const attribute = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
  return attribute?.type === 'media' ? FILE_UID : (attribute?.target ?? attribute?.component);
}

function attributesOf(strapi: Core.Strapi, uid: string): Attributes {
  return (strapi.getModel(uid as UID.Schema)?.attributes ?? {}) as Attributes;
}
