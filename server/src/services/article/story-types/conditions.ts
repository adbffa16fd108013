import type { StoryType } from '#shared/story-types';
import { isOwnCondition } from '../../platform/own-condition';
import { isMissing, nameOf } from './words';

const NO_ROW: [string, unknown] = ['id', { $null: true }];

/**
 * Conditions of Strapi's query engine in the names of a story type. A field that the type has not
 * counts as null, and a type without translations is in every locale.
 */
export function toCondition(where: unknown, type: StoryType): unknown {
  if (Array.isArray(where)) {
    return where.map((item) => toCondition(item, type));
  }
  // A subquery of knex and a date are objects of classes of their own.
  if (!isPlain(where) || isOwnCondition(where)) {
    return where;
  }
  const parts = Object.entries(where).flatMap(([word, value]) => {
    const part = conditionOf(type, word, value);
    return part ? [part] : [];
  });
  const keys = new Set(parts.map(([key]) => key));
  return keys.size === parts.length
    ? Object.fromEntries(parts)
    : { $and: parts.map((part) => Object.fromEntries([part])) };
}

/** Nothing where the condition holds for every row. */
function conditionOf(
  type: StoryType,
  word: string,
  value: unknown,
): [key: string, condition: unknown] | undefined {
  if (word.startsWith('$')) {
    return groupOf(word, toCondition(value, type));
  }
  if (word === 'locale' && !type.isLocalised) {
    return undefined;
  }
  if (isMissing(type, word)) {
    return isNullAllowed(value) ? undefined : NO_ROW;
  }
  const [first = '', second] = nameOf(type, word).split('.');
  return [first, second === undefined ? value : { [second]: value }];
}

/** The query engine passes over an empty condition, which every row fulfils, and so do groups of them. */
function groupOf(word: string, condition: unknown): [key: string, condition: unknown] | undefined {
  switch (word) {
    case '$or':
      return Array.isArray(condition) && condition.some(isAlwaysTrue)
        ? undefined
        : [word, condition];
    case '$and':
      return Array.isArray(condition) && condition.every(isAlwaysTrue)
        ? undefined
        : [word, condition];
    case '$not':
      return isAlwaysTrue(condition) ? NO_ROW : [word, condition];
    default:
      return [word, condition];
  }
}

function isAlwaysTrue(condition: unknown): boolean {
  return isPlain(condition) && Object.keys(condition).length === 0;
}

function isNullAllowed(condition: unknown): boolean {
  return (
    condition === null || (isPlain(condition) && '$null' in condition && condition.$null === true)
  );
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
