import type { Core, UID } from '@strapi/strapi';
import type { Config } from '../../../config/schema';
import { ARTICLE_UID } from '#shared/plugin-id';
import { ARTICLE_TYPE, type StoryType } from '#shared/story-types';
import { configOf } from '../../platform/config';
import { readMapping, type Schema, type Schemas } from './read-mapping';

export interface StoryTypesService {
  /** Every story type of the site, the plugin's own first. */
  all(): StoryType[];
  /** The story type of a content type; undefined for a type whose entries are no stories. */
  of(uid: string): StoryType | undefined;
}

export function createStoryTypesService({ strapi }: { strapi: Core.Strapi }): StoryTypesService {
  return { all: () => storyTypes(strapi), of: (uid) => storyTypeOf(strapi, uid) };
}

const KNOWN = new WeakMap<Core.Strapi, StoryType[]>();

/**
 * Every story type of a site, the plugin's own first.
 *
 * @throws Error that names each key of `contentTypes` that does not fit the site's schemas
 */
export function storyTypes(strapi: Core.Strapi): StoryType[] {
  const known = KNOWN.get(strapi) ?? readStoryTypes(configOf(strapi), schemasOf(strapi));
  KNOWN.set(strapi, known);
  return known;
}

/** The story type of a content type; undefined for a type whose entries are no stories. */
export function storyTypeOf(strapi: Core.Strapi, uid: string | undefined): StoryType | undefined {
  return storyTypes(strapi).find((type) => type.uid === uid);
}

/** The same, with our article also where a site has turned it off: its drafts are kept in still. */
export function guardedTypeOf(strapi: Core.Strapi, uid: string | undefined): StoryType | undefined {
  return storyTypeOf(strapi, uid) ?? (uid === ARTICLE_UID ? ARTICLE_TYPE : undefined);
}

/** What a request is about that names no type: the plugin's own article, or what a site has instead. */
export function firstStoryType(strapi: Core.Strapi): StoryType {
  return storyTypes(strapi)[0] ?? ARTICLE_TYPE;
}

/** @throws Error, as `storyTypes` */
export function readStoryTypes(config: Config, schemas: Schemas): StoryType[] {
  const { articlePath, contentTypes } = config;
  const own = contentTypes[ARTICLE_UID] === false ? [] : [{ ...ARTICLE_TYPE, articlePath }];
  const types = [
    ...own,
    ...Object.entries(contentTypes).flatMap(([uid, mapping]) =>
      mapping === false ? [] : [readMapping({ uid, mapping, schemas, articlePath })],
    ),
  ];
  refuseSharedPaths(types);
  return types;
}

/** Of an address of two types, nobody could say whose story it is. */
function refuseSharedPaths(types: StoryType[]): void {
  for (const [index, type] of types.entries()) {
    const other = types.slice(0, index).find((before) => isSharedPath(before, type));
    if (other) {
      throw new Error(
        `"contentTypes.${type.uid}.path" is "${type.articlePath}", under which the stories of ${other.uid} ("${other.articlePath}") are found already: give it another one`,
      );
    }
  }
}

/** A locale may be what another path has as a word: `/:locale/news/:slug` and `/en/news/:slug`. */
function isSharedPath(one: StoryType, other: StoryType): boolean {
  const [own, others] = [one, other].map(({ articlePath }) =>
    articlePath.split('/').filter(Boolean),
  );
  const meets = (segment: string, against = ''): boolean =>
    segment === against ||
    (segment.startsWith(':') && against.startsWith(':')) ||
    (segment === ':locale' && LOCALE.test(against)) ||
    (against === ':locale' && LOCALE.test(segment));
  return (
    own !== undefined &&
    own.length === others?.length &&
    own.every((segment, index) => meets(segment, others[index]))
  );
}

const LOCALE = /^[a-z]{2,3}(-[a-z0-9]+)*$/i;

/** What mappings are checked against. */
export function schemasOf(strapi: Core.Strapi): Schemas {
  return {
    contentType: (uid) =>
      Object.hasOwn(strapi.contentTypes, uid)
        ? (strapi.contentTypes[uid as UID.ContentType] as Schema)
        : undefined,
    component: (uid) =>
      strapi.components[uid as UID.Component]?.attributes as Schema['attributes'] | undefined,
  };
}
