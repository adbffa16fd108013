import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { StoryType } from '#shared/story-types';
import {
  CONFINED,
  isAuthenticated,
  isGraphql,
  mayReadDrafts,
} from '../../services/article/draft-access';
import { embargoFilter } from '../../services/article/embargo';
import type { StoryStep, Write } from '../write';

const READS = ['findMany', 'findFirst', 'findOne', 'count'];

/** Parameters that ask about drafts. */
const DRAFT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'];

/** Whether a call of the document service reads for a reader of the content API. */
export function isGuardedRead(strapi: Core.Strapi, { action }: { action: string }): boolean {
  const ctx = strapi.requestContext.get();
  return (
    READS.includes(action) &&
    ctx?.state.route?.info?.type === 'content-api' &&
    (isGraphql(strapi) || ['GET', 'HEAD'].includes(ctx.method)) &&
    ctx.state[CONFINED] !== true
  );
}

/**
 * Lets routes of the site read of stories what readers may see: stories under embargo do not exist,
 * and drafts are for callers who may update them. What a site's own code reads of drafts is its own
 * affair; the answer is guarded.
 *
 * @throws PolicyError, of which Strapi lets the message through; ValidationError for an odd status
 */
export async function guardRead({
  type,
  write: read,
  strapi,
}: Omit<StoryStep, 'next'>): Promise<void> {
  await refuseDrafts(strapi, type, read);
  const embargo = read.params.status === 'published' ? embargoFilter(type, new Date()) : undefined;
  if (embargo) {
    const filters = [read.params.filters, embargo].filter(Boolean);
    read.params = { ...read.params, filters: { $and: filters } };
  }
}

/** Strapi takes any other word for no status, and reads drafts and published versions alike. */
function refuseOddStatus(asked: { status?: unknown }): void {
  if (!['draft', 'published', undefined].includes(asked.status as string | undefined)) {
    const message = 'Invalid status: it is "published" or "draft"';
    throw new errors.ValidationError(message, { key: 'status', source: 'query', param: 'status' });
  }
}

async function refuseDrafts(
  strapi: Core.Strapi,
  { uid }: StoryType,
  { params }: Write,
): Promise<void> {
  const { query = {}, state } = strapi.requestContext.get() ?? {};
  const asked: object = isGraphql(strapi) ? params : query;
  refuseOddStatus(asked);
  refuseOddStatus(params);
  const asksForDrafts =
    ('status' in asked && asked.status === 'draft') ||
    DRAFT_PARAMETERS.some((parameter) => parameter in asked);
  if (asksForDrafts && !(await mayReadDrafts(strapi, state?.auth, uid))) {
    throw new errors.PolicyError(
      isAuthenticated(state?.auth)
        ? 'Drafts are only for users who may update these stories'
        : 'Drafts are only for authenticated callers: send an API token',
    );
  }
}
