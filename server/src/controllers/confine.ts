import type { Core, Struct } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import { ARTICLE_UID } from '../plugin-id';
import { notEmbargoed } from '../services/public-article';

type Tree = Record<string, unknown>;
type Attribute = Struct.SchemaAttributes[string];

/** A content type's or a component's schema, and the others that its attributes lead to. */
export interface Place {
  schema: Struct.Schema;
  strapi: Core.Strapi;
}

/** Operators that hold conditions, not values. */
const GROUPS = ['$and', '$or', '$not'];

/** What may be seen of an article through a relation to it. */
const ARTICLE_SUMMARY = ['documentId', 'locale', 'slug', 'headline', 'summary', 'section'];

/**
 * A populate clause, in any notation of Strapi's, as the tree in which an article that is reached
 * through a relation is public and shows its summary alone, and files lead nowhere.
 */
export function confinePopulate(
  populate: unknown,
  place: Place,
  audience: { drafts: boolean },
): Tree {
  const tree = populateTree(populate, place.schema);
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => {
      const confined = confineOne(place.schema.attributes[key], value, { place, audience });
      return confined === undefined ? [] : [[key, confined]];
    }),
  );
}

function confineOne(
  attribute: Attribute | undefined,
  value: unknown,
  { place, audience }: { place: Place; audience: { drafts: boolean } },
): unknown {
  if (attribute === undefined || isOff(value)) {
    return undefined;
  }
  if (attribute.type === 'media') {
    return isTree(value) && value.fields ? { fields: value.fields } : true;
  }
  if (leadsToArticle(attribute)) {
    const filters = audience.drafts ? {} : { filters: notEmbargoed(new Date()) };
    return { fields: ARTICLE_SUMMARY, ...filters };
  }
  const target = targetOf(attribute, place);
  if (!target) {
    return attribute.type === 'dynamiczone' ? true : undefined;
  }
  if (!isTree(value)) {
    return value;
  }
  confineFilters(value.filters, target);
  confineSort(value.sort, target);
  const { populate, ...rest } = value;
  return populate ? { ...rest, populate: confinePopulate(populate, target, audience) } : rest;
}

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

/** `a.b`, `['a', 'b.c']`, `*` and trees, all as a tree. */
function populateTree(populate: unknown, schema: Struct.Schema): Tree {
  if (populate === '*' || populate === true) {
    return Object.fromEntries(populatableKeys(schema).map((key) => [key, true]));
  }
  if (typeof populate === 'string') {
    return pathTree(populate, 'populate');
  }
  if (Array.isArray(populate)) {
    return Object.assign({}, ...populate.map((path) => populateTree(path, schema)));
  }
  return isTree(populate) ? populate : {};
}

/** `a.b` as `{ a: { b: true } }`, or with a key between the levels. */
function pathTree(path: string, between?: string): Tree {
  const [key = '', ...rest] = path.trim().split('.');
  if (rest.length === 0) {
    return { [key]: true };
  }
  const below = pathTree(rest.join('.'), between);
  return { [key]: between ? { [between]: below } : below };
}

function populatableKeys(schema: Struct.Schema): string[] {
  return Object.entries(schema.attributes)
    .filter(
      ([key, attribute]) => !isScalar(attribute) && !contentTypes.isPrivateAttribute(schema, key),
    )
    .map(([key]) => key);
}

function isScalar(attribute: Attribute): boolean {
  return contentTypes.isScalarAttribute(attribute) === true;
}

function leadsToArticle(attribute: Attribute): boolean {
  return attribute.type === 'relation' && 'target' in attribute && attribute.target === ARTICLE_UID;
}

/** Where a relation with one target or a component leads; none for a polymorphic one. */
function targetOf(attribute: Attribute, { strapi }: Place): Place | undefined {
  if (attribute.type === 'component') {
    const schema = strapi.components[attribute.component];
    return schema && { strapi, schema };
  }
  if (attribute.type === 'relation' && 'target' in attribute && attribute.target) {
    return { strapi, schema: strapi.contentType(attribute.target) };
  }
  return undefined;
}

function isOff(value: unknown): boolean {
  return value === false || value === 'false' || value === undefined || value === null;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
