import { invalidParameter } from './invalid-parameter';
import {
  type Attribute,
  isTree,
  leadsToStory,
  pathTree,
  type SchemaPosition,
  targetOf,
} from './place';

/** Operators that hold conditions, not values. */
const GROUPS = ['$and', '$or', '$not'];

/** Those that Strapi lets through under a field too, and then answers with a server error. */
const NOT_UNDER_A_FIELD = ['$and', '$or'];

/** Strapi's own keys of every row, which no schema lists. */
const IDS = ['id', 'documentId'];

/**
 * Refuses filters that would tell what an answer does not show: an article's fields through a
 * relation to it, and a body, whose stored links name targets that are not public. And those of a
 * shape that Strapi answers with a server error.
 *
 * @throws ValidationError
 */
export function confineFilters(filters: unknown, place: SchemaPosition): void {
  if (filters === undefined || filters === null) {
    return;
  }
  if (!Array.isArray(filters) && !isTree(filters)) {
    throw invalidParameter('filters', 'conditions must be nested under a field');
  }
  for (const [key, value] of entriesOf(filters)) {
    if (key.startsWith('$') && !GROUPS.includes(key)) {
      throw invalidParameter('filters', `"${key}" must stand under a field`);
    }
    confineFilter(key, value, place);
  }
}

/** The conditions of a list, or of one group. */
function entriesOf(filters: unknown[] | Record<string, unknown>): Array<[string, unknown]> {
  return Array.isArray(filters)
    ? filters.map((filter) => ['$and', filter])
    : Object.entries(filters);
}

function confineFilter(key: string, value: unknown, place: SchemaPosition): void {
  if (GROUPS.includes(key)) {
    confineFilters(value, place);
    return;
  }
  checkOperands(key, value);
  const attribute = place.schema.attributes[key];
  if (attribute === undefined) {
    checkOperators(key, IDS.includes(key) ? value : undefined);
    return;
  }
  refuseHidden(attribute, { key, parameter: 'filters', place });
  const target = targetOf(attribute, place);
  if (!target) {
    checkOperators(key, value);
  } else if (isTree(value)) {
    const fields = Object.entries(value).filter(([name]) => !name.startsWith('$'));
    const groups = Object.entries(value).filter(([name]) => GROUPS.includes(name));
    confineFilters(Object.fromEntries([...fields, ...groups]), target);
  }
}

/** Under a field that is no relation stand operators, and nothing else. */
function checkOperators(key: string, value: unknown): void {
  for (const [name, operand] of Object.entries(isTree(value) ? value : {})) {
    if (!/^(\$|\d)/.test(name)) {
      throw invalidParameter('filters', `"${key}" has no fields of its own`);
    }
    if (NOT_UNDER_A_FIELD.includes(name)) {
      throw invalidParameter('filters', `"${name}" can not stand under "${key}"`);
    }
    if (name === '$not') {
      checkOperators(key, operand);
    }
  }
}

/** Operands that databases answer with an error, however deep. */
function checkOperands(key: string, value: unknown): void {
  if (key.toLowerCase() === '$jsonsupersetof') {
    throw invalidParameter('filters', `"${key}" is Strapi's own`);
  }
  if (key === '$between' && !(Array.isArray(value) && value.length === 2)) {
    throw invalidParameter('filters', '$between takes two values');
  }
  if (isTree(value)) {
    Object.entries(value).forEach(([operator, operand]) => checkOperands(operator, operand));
  }
}

/**
 * As `confineFilters`, for the order of a list.
 *
 * @throws ValidationError
 */
export function confineSort(sort: unknown, place: SchemaPosition): void {
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
    const target = attribute && targetOf(attribute, place);
    if (attribute) {
      refuseHidden(attribute, { key, parameter: 'sort', place });
    }
    if (target) {
      confineSort(value, target);
    } else if (isTree(value) && (attribute || IDS.includes(key))) {
      throw invalidParameter('sort', `"${key}" has no fields of its own`);
    }
  }
}

/** @throws ValidationError when a search is not for words */
export function checkSearch(words: unknown): void {
  if (words !== undefined && typeof words !== 'string') {
    throw invalidParameter('_q', 'it must be text');
  }
}

function refuseHidden(
  attribute: Attribute,
  { key, parameter, place }: { key: string; parameter: string; place: SchemaPosition },
): void {
  if (leadsToStory(attribute, place)) {
    throw invalidParameter(
      parameter,
      `"${key}" leads to an article, whose fields can only be used in ${parameter} of /articles`,
    );
  }
  if (attribute.type === 'blocks') {
    throw invalidParameter(
      parameter,
      `"${key}" holds blocks, which can not be used in ${parameter}`,
    );
  }
}
