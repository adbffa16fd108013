import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contentApiPermission } from '../../permissions';
import type { Context } from './context';

const STATUSES: unknown[] = [undefined, 'published', 'draft'];

/** Parameters that ask about drafts. */
const DRAFT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'];

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
