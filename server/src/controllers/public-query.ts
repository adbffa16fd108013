import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contentApiPermission } from '../permissions';
import type { ARTICLE_UID, IMAGE_CREDIT_UID, RELATED_LINK_UID } from '../plugin-id';
import { confineFilters, confinePopulate, confineSort } from './confine';

/** A request's Koa context, as Strapi types it. */
export type Context = Parameters<Core.ControllerHandler>[0];
type Query = Record<string, unknown>;
type OurType = typeof ARTICLE_UID | typeof IMAGE_CREDIT_UID | typeof RELATED_LINK_UID;

const STATUSES: unknown[] = [undefined, 'published', 'draft'];

/** Parameters that ask about drafts. */
const DRAFT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'];

/**
 * The two steps that Strapi's core controllers take with a query before they use it, made strict
 * for every action of a controller: what Strapi would answer with drafts, with stories under
 * embargo, or by reading an article's fields through a relation, is refused or confined here.
 */
export function publicQuery(strapi: Core.Strapi, uid: OurType) {
  const place = { strapi, schema: strapi.contentType(uid) };
  const options = (ctx: Context) => ({ auth: ctx.state.auth ?? {}, route: ctx.state.route });
  return {
    async validateQuery(ctx: Context): Promise<void> {
      await checkStatus(strapi, ctx);
      await checkLocale(strapi, ctx.query.locale);
      checkSearch(ctx.query._q);
      confineFilters(ctx.query.filters, place);
      confineSort(ctx.query.sort, place);
      await strapi.contentAPI.validate.query(ctx.query, place.schema, options(ctx));
    },
    async sanitizeQuery(ctx: Context): Promise<Query> {
      const query = (await strapi.contentAPI.sanitize.query(
        ctx.query,
        place.schema,
        options(ctx),
      )) as Query;
      if (query.populate === undefined) {
        return query;
      }
      const audience = { drafts: query.status === 'draft' };
      return { ...query, populate: confinePopulate(query.populate, place, audience) };
    },
  };
}

/**
 * Strapi takes every status but `published` for `draft`, and serves drafts to whoever may `find`.
 *
 * @throws ValidationError for anything but the two; a 401 or 403 when the caller may not read drafts
 */
export async function checkStatus(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { status } = ctx.query;
  if (!STATUSES.includes(status)) {
    throw new errors.ValidationError('Invalid status: it must be "published" or "draft"', {
      key: 'status',
    });
  }
  if (status === 'draft' || DRAFT_PARAMETERS.some((parameter) => parameter in ctx.query)) {
    await checkMayReadDrafts(strapi, ctx);
  }
}

/**
 * Drafts are for API tokens, which an administrator hands out, and for users who may edit them.
 * Koa's own errors keep their message here; Strapi drops that of its own two.
 */
async function checkMayReadDrafts(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { auth } = ctx.state;
  if (!auth?.credentials) {
    ctx.throw(401, 'Drafts are only for authenticated callers: send an API token');
  }
  if (auth.strategy?.name === 'users-permissions') {
    const scope = [contentApiPermission('article', 'update')];
    await strapi
      .get('auth')
      .verify(auth, { scope })
      .catch(() => ctx.throw(403, 'Drafts are only for users who may update articles'));
  }
}

/** @throws ValidationError for a locale that the site does not have */
export async function checkLocale(strapi: Core.Strapi, locale: unknown): Promise<void> {
  if (locale === undefined || locale === '*') {
    return;
  }
  const known = typeof locale === 'string' && (await localesOf(strapi)).includes(locale);
  if (!known) {
    throw new errors.ValidationError('Invalid locale: this site has no such locale', {
      key: 'locale',
    });
  }
}

function checkSearch(words: unknown): void {
  if (words !== undefined && typeof words !== 'string') {
    throw new errors.ValidationError('Invalid _q: it must be text', { key: '_q' });
  }
}

async function localesOf(strapi: Core.Strapi): Promise<string[]> {
  const locales: Array<{ code: string }> = await strapi.plugin('i18n').service('locales').find();
  return locales.map(({ code }) => code);
}
