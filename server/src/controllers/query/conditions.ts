import { errors } from '@strapi/utils';
import { type Attribute, isTree, leadsToArticle, pathTree, type Place, targetOf } from './place';

/** Operators that hold conditions, not values. */
const GROUPS = ['$and', '$or', '$not'];

/**
 * @throws ValidationError when filters read an article's fields through a relation to it, or are of
 *   a shape that Strapi answers with a server error
 */
export function confineFilters(filters: unknown, place: Place): void {
  if (filters === undefined || filters === null) {
    return;
  }
  if (Array.isArray(filters)) {
    filters.forEach((filter) => confineFilters(filter, place));
    return;
  }
  if (!isTree(filters)) {
    throw new errors.ValidationError('Invalid filters: conditions must be nested under a field', {
      key: 'filters',
    });
  }
  for (const [key, value] of Object.entries(filters)) {
    confineFilter(key, value, place);
  }
}

function confineFilter(key: string, value: unknown, place: Place): void {
  if (GROUPS.includes(key)) {
    confineFilters(value, place);
    return;
  }
  checkRanges(key, value);
  const attribute = place.schema.attributes[key];
  if (attribute === undefined) {
    return;
  }
  refuseArticle(attribute, { key, parameter: 'filters' });
  const target = targetOf(attribute, place);
  if (target && isTree(value)) {
    confineFilters(value, target);
  }
}

function checkRanges(key: string, value: unknown): void {
  if (key === '$between' && !(Array.isArray(value) && value.length === 2)) {
    throw new errors.ValidationError('Invalid filters: $between takes two values', { key });
  }
  if (isTree(value)) {
    Object.entries(value).forEach(([operator, operand]) => checkRanges(operator, operand));
  }
}

/** @throws ValidationError when a sort reads an article's fields through a relation to it */
export function confineSort(sort: unknown, place: Place): void {
  if (Array.isArray(sort)) {
    sort.forEach((entry) => confineSort(entry, place));
    return;
  }
  if (typeof sort === 'string') {
    sort.split(',').forEach((entry) => confineSort(pathTree(entry.split(':')[0] ?? ''), place));
    return;
  }
  if (!isTree(sort)) {
    return;
  }
  for (const [key, value] of Object.entries(sort)) {
    const attribute = place.schema.attributes[key];
    if (attribute === undefined) {
      continue;
    }
    refuseArticle(attribute, { key, parameter: 'sort' });
    const target = targetOf(attribute, place);
    if (target) {
      confineSort(value, target);
    }
  }
}

function refuseArticle(
  attribute: Attribute,
  { key, parameter }: { key: string; parameter: string },
): void {
  if (leadsToArticle(attribute)) {
    throw new errors.ValidationError(
      `Invalid parameter ${parameter}: "${key}" leads to an article, whose fields can only be ` +
        `used in ${parameter} of /articles`,
      { key, source: 'query', param: parameter },
    );
  }
}

/** @throws ValidationError when a search is not for words */
export function checkSearch(words: unknown): void {
  if (words !== undefined && typeof words !== 'string') {
    throw new errors.ValidationError('Invalid _q: it must be text', { key: '_q' });
  }
}
