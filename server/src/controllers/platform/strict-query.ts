import type { Core } from '@strapi/strapi';
import type { UID } from '@strapi/strapi';
import { CONFINED } from '../../services/article/draft-access';
import { checkSearch, confineFilters, confineSort } from './conditions';
import type { Context } from './context';
import { checkLocale } from './locale';
import { checkFields, checkKeys } from './names';
import { checkPagination } from './pagination';
import { confinePopulate } from './populate';
import { checkStatus } from './status';

type Query = Record<string, unknown>;

/**
 * The two steps that Strapi's core controllers take with a query before they use it, made strict
 * for every action of a controller: what Strapi would answer with drafts, with stories under
 * embargo, by reading an article's fields through a relation, or with a server error, is refused
 * or confined here.
 */
export function strictQuery(strapi: Core.Strapi, uid: UID.ContentType) {
  const place = { strapi, schema: strapi.contentType(uid) };
  const options = (ctx: Context) => ({ auth: ctx.state.auth ?? {}, route: ctx.state.route });
  return {
    async validateQuery(ctx: Context): Promise<void> {
      await checkStatus(strapi, ctx);
      await checkLocale(strapi, ctx.query.locale);
      checkSearch(ctx.query._q);
      checkPagination(ctx.query);
      checkFields(ctx.query);
      checkKeys(ctx.request.body);
      confineFilters(ctx.query.filters, place);
      confineSort(ctx.query.sort, place);
      await strapi.contentAPI.validate.query(ctx.query, place.schema, options(ctx));
    },
    async sanitizeQuery(ctx: Context): Promise<Query> {
      ctx.state[CONFINED] = true;
      const query = (await strapi.contentAPI.sanitize.query(
        ctx.query,
        place.schema,
        options(ctx),
      )) as Query;
      if (query.populate === undefined) {
        return query;
      }
      const audience = { drafts: query.status === 'draft', now: new Date() };
      return { ...query, populate: confinePopulate(query.populate, place, audience) };
    },
  };
}
