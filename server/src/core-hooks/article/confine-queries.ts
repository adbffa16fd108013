import type { Core } from '@strapi/strapi';
import type { StoryType } from '#shared/story-types';
import {
  confineFilters,
  confinePopulate,
  confineStories,
  refuseSortThroughStories,
} from '../../services/article/confine-relations';
import { CONFINED, isGraphql, mayReadDrafts } from '../../services/article/draft-access';
import { storyTypes } from '../../services/article/story-types';

type Query = Record<string, unknown>;

type SanitizeQuery = (query: Query, schema: { uid: string }, options?: object) => Promise<Query>;

/**
 * Confines the filters and orders of requests where they reach stories through a relation, for every
 * way of the content API that cleans its queries: REST and GraphQL, at any depth. Without this a
 * reader could ask drafts, one condition after the other, what they say. The plugin's own routes are
 * stricter and need nothing here.
 *
 * @throws ValidationError
 */
export function confineQueries(strapi: Core.Strapi): void {
  const { sanitize } = strapi.contentAPI as unknown as { sanitize: { query: SanitizeQuery } };
  const sanitizeQuery = sanitize.query;
  sanitize.query = async (query, schema, options) => {
    const clean = await sanitizeQuery(query, schema, options);
    const ctx = strapi.requestContext.get();
    const byGraphql = isGraphql(strapi);
    const { filters, sort, populate } = clean;
    const isAsked = [filters, sort, populate].some((part) => part !== undefined);
    if (!ctx || ctx.state[CONFINED] === true || !(isAsked || byGraphql)) {
      return clean;
    }
    const open = await openTypes(strapi, ctx.state.auth);
    const isOpen = ({ uid }: StoryType) => open.has(uid);
    const confinement = { strapi, isOpen, now: new Date() };
    refuseSortThroughStories(sort, schema.uid, confinement);
    // GraphQL reads what is behind a relation with the query engine.
    const confine = byGraphql ? confineStories : confineFilters;
    return {
      ...clean,
      filters: confine(filters, schema.uid, confinement),
      ...(populate === undefined
        ? {}
        : { populate: confinePopulate(populate, schema.uid, confinement) }),
    };
  };
}

/** The types whose drafts the caller may read. */
async function openTypes(
  strapi: Core.Strapi,
  auth: Parameters<typeof mayReadDrafts>[1],
): Promise<Set<string>> {
  const open = new Set<string>();
  for (const { uid } of storyTypes(strapi)) {
    if (await mayReadDrafts(strapi, auth, uid)) {
      open.add(uid);
    }
  }
  return open;
}
