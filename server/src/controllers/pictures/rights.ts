import type { Core } from '@strapi/strapi';
import { applyRequest, creditPreviewRequest } from '#shared/contracts/pictures/credit-change';
import { rightsQuery, pictureSelection } from '#shared/contracts/pictures/rights';
import { getService } from '../../services';
import type { Context } from '../platform/context';
import { parse } from '../platform/parse';

/** The picture desk's page and widget in the admin. */
export const pictureRightsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const rights = () => getService(strapi, 'picture-rights');
  return {
    async find(ctx: Context) {
      ctx.body = await rights().find(parse(rightsQuery, ctx.query));
    },

    async uses(ctx: Context) {
      ctx.body = await rights().usesOf(ctx.params.documentId);
    },

    async suppliers(ctx: Context) {
      ctx.body = await rights().suppliers();
    },

    async attention(ctx: Context) {
      ctx.body = await rights().attention();
    },

    async export(ctx: Context) {
      const selection = parse(pictureSelection, ctx.query);
      ctx.type = 'text/csv; charset=utf-8';
      ctx.attachment('picture-rights.csv');
      ctx.set('Cache-Control', 'no-store');
      ctx.body = rights().export(selection);
    },

    async preview(ctx: Context) {
      ctx.body = await rights().preview(parse(creditPreviewRequest, ctx.request.body));
    },

    async apply(ctx: Context) {
      const request = parse(applyRequest, ctx.request.body);
      ctx.body = await rights().apply(request, ctx.state.user?.id);
    },
  };
};
