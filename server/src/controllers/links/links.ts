import type { Core } from '@strapi/strapi';
import {
  deleteRequest,
  followRequest,
  linksQuery,
  unlinkedBulletsQuery,
  setBulletRequest,
} from '#shared/contracts/links/links';
import { getService } from '../../services';
import { requireStoryType } from '../platform/story-type';
import { permittedField } from '../../services/article/story-types/content-rights';
import { requireUpdate } from '../../services/article/editor-access';
import type { PageRequest, Paged } from '../../services/links/paging';
import { linkEditorScope } from '../../services/links/targets/editor-scope';
import { type Context, editorOf } from '../platform/context';
import { parse } from '../platform/parse';

/** The Links page of the admin. */
export const linksController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = parse(linksQuery, ctx.query);
    const reader = linkEditorScope(strapi, editorOf(ctx));
    ctx.body = paged(await getService(strapi, 'link-list').links({ ...query, reader }), query);
  },

  async counts(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'link-list').counts() };
  },

  async unlinkedBullets(ctx: Context) {
    const page = parse(unlinkedBulletsQuery, ctx.query);
    const reader = linkEditorScope(strapi, editorOf(ctx));
    const found = await getService(strapi, 'link-list').unlinkedBullets({ ...page, reader });
    const { data, meta } = paged(found, page);
    ctx.body = { data, meta: { ...meta, hidden: found.hidden } };
  },

  async setBullet(ctx: Context) {
    const bullet = parse(setBulletRequest, ctx.request.body);
    const { documentId, locale } = bullet;
    const type = requireStoryType(strapi, bullet.type);
    const field = permittedField(type.content, bullet.path);
    const { user, ability } = editorOf(ctx);
    await requireUpdate(strapi, { ability, type, documentId, locale, field });
    await getService(strapi, 'link-maintenance').setBullet(bullet, user);
    ctx.status = 204;
  },

  async follow(ctx: Context) {
    const request = parse(followRequest, ctx.request.body);
    ctx.body = {
      data: await getService(strapi, 'link-maintenance').follow(request, ctx.state.user),
    };
  },

  async deleteUnused(ctx: Context) {
    const { documentIds } = parse(deleteRequest, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'link-maintenance').deleteUnused(documentIds) };
  },

  async progress(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'link-check').progress() };
  },

  /** 202 where a check begins, 200 where one is under way already. */
  async check(ctx: Context) {
    const { started, progress } = await getService(strapi, 'link-check').start();
    ctx.status = started ? 202 : 200;
    ctx.body = { data: progress };
  },

  async stopCheck(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'link-check').halt() };
  },
});

function paged<Row>({ rows, total }: Paged<Row>, { page, pageSize }: PageRequest) {
  const pageCount = Math.ceil(total / pageSize);
  return { data: rows, meta: { pagination: { page, pageSize, pageCount, total } } };
}
