import type { Core } from '@strapi/strapi';
import { targetLookup, targetRequest, targetSearch } from '#shared/contracts/links/targets';
import { getService } from '../../services';
import { type Context, editorOf } from '../platform/context';
import { parse } from '../platform/parse';

/** What the bullets and the link dialog of the admin ask for. */
export function linkTargetController({ strapi }: { strapi: Core.Strapi }) {
  const targets = () => getService(strapi, 'link-targets');

  return {
    async search(ctx: Context) {
      ctx.body = await targets().search(parse(targetSearch, ctx.query), editorOf(ctx));
    },

    async lookup(ctx: Context) {
      const question = parse(targetLookup, ctx.request.body);
      ctx.body = { targets: await targets().lookup(question, editorOf(ctx)) };
    },

    async ensure(ctx: Context) {
      ctx.body = await targets().ensure(parse(targetRequest, ctx.request.body), editorOf(ctx));
    },
  };
}
