import type { Struct } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { notEmbargoed } from '../../services/article/embargo';
import { confineFilters, confineSort } from './conditions';
import {
  type Attribute,
  isTree,
  leadsToStory,
  pathTree,
  type SchemaPosition,
  targetOf,
  type Tree,
} from './place';

/** What may be seen of an article through a relation to it. */
const ARTICLE_SUMMARY = ['documentId', 'locale', 'slug', 'headline', 'summary', 'section'];

/** For whom the answer is, and when. */
export interface Audience {
  drafts: boolean;
  now: Date;
}

/**
 * A populate clause, in any notation of Strapi's, as the tree in which an article that is reached
 * through a relation is public and shows its summary alone, and files lead nowhere.
 */
export function confinePopulate(
  populate: unknown,
  place: SchemaPosition,
  audience: Audience,
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
  { place, audience }: { place: SchemaPosition; audience: Audience },
): unknown {
  if (attribute === undefined || isOff(value)) {
    return undefined;
  }
  if (attribute.type === 'media') {
    return isTree(value) && value.fields ? { fields: value.fields } : true;
  }
  if (leadsToStory(attribute, place)) {
    const filters = audience.drafts ? {} : { filters: notEmbargoed(audience.now) };
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
  const { populate, count: _notRows, ...rest } = value;
  return populate ? { ...rest, populate: confinePopulate(populate, target, audience) } : rest;
}

/** `a.b`, `a,b`, `['a', 'b.c']`, `*` and trees, all as a tree. */
function populateTree(populate: unknown, schema: Struct.Schema): Tree {
  if (populate === '*' || populate === true) {
    return Object.fromEntries(populatableKeys(schema).map((key) => [key, true]));
  }
  if (typeof populate === 'string') {
    return mergeTrees(populate.split(',').map((path) => pathTree(path, 'populate')));
  }
  if (Array.isArray(populate)) {
    return mergeTrees(populate.map((path) => populateTree(path, schema)));
  }
  return isTree(populate) ? populate : {};
}

/** Of two notations of one key, the one that says more stays, and trees are merged. */
function mergeTrees(trees: Tree[]): Tree {
  const merged: Tree = {};
  for (const [key, value] of trees.flatMap((tree) => Object.entries(tree))) {
    const known = merged[key];
    merged[key] =
      isTree(known) && isTree(value) ? mergeTrees([known, value]) : moreOf(known, value);
  }
  return merged;
}

function moreOf(known: unknown, value: unknown): unknown {
  return isTree(known) ? known : value;
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

function isOff(value: unknown): boolean {
  return value === false || value === 'false' || value === undefined || value === null;
}
