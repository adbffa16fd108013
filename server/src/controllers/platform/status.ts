import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE_UID } from '#shared/plugin-id';
import { isAuthenticated, mayReadDrafts } from '../../services/article/draft-access';
import type { Context } from './context';

const STATUSES: unknown[] = [undefined, 'published', 'draft'];

/** Parameters that ask about drafts. */
const DRAFT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'];

/**
 * Strapi takes every status but `published` for `draft`, and serves drafts to whoever may `find`.
 *
 * @throws ValidationError for anything but the two; PolicyError, of which Strapi lets the message
 *   through, when the caller may not read drafts
 */
export async function checkStatus(
  strapi: Core.Strapi,
  ctx: Context,
  uid: string = ARTICLE_UID,
): Promise<void> {
  const { status } = ctx.query;
  if (!STATUSES.includes(status)) {
    throw new errors.ValidationError('Invalid status: it must be "published" or "draft"', {
      key: 'status',
    });
  }
  const asksForDrafts =
    status === 'draft' || DRAFT_PARAMETERS.some((parameter) => parameter in ctx.query);
  if (asksForDrafts && !(await mayReadDrafts(strapi, ctx.state.auth, uid))) {
    throw new errors.PolicyError(
      isAuthenticated(ctx.state.auth)
        ? 'Drafts are only for users who may update articles'
        : 'Drafts are only for authenticated callers: send an API token',
    );
  }
  if (status === 'draft' && ctx.method === 'DELETE') {
    throw new errors.ValidationError('Invalid status: a draft is not deleted alone', {
      key: 'status',
    });
  }
}
