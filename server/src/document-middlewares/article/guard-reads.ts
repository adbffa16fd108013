import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { StoryType } from '#shared/story-types';
import { CONFINED, isAuthenticated, mayReadDrafts } from '../../services/article/draft-access';
import { embargoFilter } from '../../services/article/embargo';
import type { Write } from '../write';

const READS = ['findMany', 'findFirst', 'findOne', 'count'];

/** Parameters of a request that ask about drafts. */
const DRAFT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'];

/** Whether a call of the document service reads stories for a reader of the content API. */
export function isGuardedRead(strapi: Core.Strapi, { action }: { action: string }): boolean {
  const ctx = strapi.requestContext.get();
  return (
    READS.includes(action) &&
    ctx?.state.route?.info?.type === 'content-api' &&
    ['GET', 'HEAD'].includes(ctx.method) &&
    ctx.state[CONFINED] !== true
  );
}

/**
 * Lets a type's own routes read what readers may see: stories under embargo do not exist, and drafts
 * are for callers who may update them. What a site's own code reads of drafts is its own affair; the
 * answer is guarded.
 *
 * @throws PolicyError, of which Strapi lets the message through
 */
export async function guardRead(
  strapi: Core.Strapi,
  { type, read }: { type: StoryType; read: Write },
): Promise<void> {
  const ctx = strapi.requestContext.get();
  const { query = {}, state } = ctx ?? {};
  const asksForDrafts =
    query.status === 'draft' || DRAFT_PARAMETERS.some((parameter) => parameter in query);
  if (asksForDrafts && !(await mayReadDrafts(strapi, state?.auth, type.uid))) {
    throw new errors.PolicyError(
      isAuthenticated(state?.auth)
        ? 'Drafts are only for users who may update these stories'
        : 'Drafts are only for authenticated callers: send an API token',
    );
  }
  const embargo = read.params.status === 'published' ? embargoFilter(type, new Date()) : undefined;
  if (embargo) {
    const filters = [read.params.filters, embargo].filter(Boolean);
    read.params = { ...read.params, filters: { $and: filters } };
  }
}
