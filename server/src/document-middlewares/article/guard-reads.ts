import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { StoryType } from '#shared/story-types';
import { confineFilters, refuseSortThroughStories } from '../../services/article/confine-relations';
import { CONFINED, isAuthenticated, mayReadDrafts } from '../../services/article/draft-access';
import { embargoFilter } from '../../services/article/embargo';
import { storyTypeOf, storyTypes } from '../../services/article/story-types';
import type { Write } from '../write';

const READS = ['findMany', 'findFirst', 'findOne', 'count'];

/** Parameters of a request that ask about drafts. */
const DRAFT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'];

/** Whether a call of the document service reads for a reader of the content API. */
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
 * Lets routes of the site read of stories what readers may see: stories under embargo do not exist,
 * drafts are for callers who may update them, and no filter asks a draft behind a relation. What a
 * site's own code reads of drafts is its own affair; the answer is guarded.
 *
 * @throws PolicyError, of which Strapi lets the message through; ValidationError
 */
export async function guardRead(strapi: Core.Strapi, read: Write): Promise<void> {
  const { query = {} } = strapi.requestContext.get() ?? {};
  const type = storyTypeOf(strapi, read.uid);
  if (type) {
    await refuseDrafts(strapi, type);
    leaveOutEmbargoed(type, read);
  }
  if (query.filters !== undefined || query.sort !== undefined) {
    await confineRelations(strapi, read);
  }
}

async function refuseDrafts(strapi: Core.Strapi, { uid }: StoryType): Promise<void> {
  const { query = {}, state } = strapi.requestContext.get() ?? {};
  const asksForDrafts =
    query.status === 'draft' || DRAFT_PARAMETERS.some((parameter) => parameter in query);
  if (asksForDrafts && !(await mayReadDrafts(strapi, state?.auth, uid))) {
    throw new errors.PolicyError(
      isAuthenticated(state?.auth)
        ? 'Drafts are only for users who may update these stories'
        : 'Drafts are only for authenticated callers: send an API token',
    );
  }
}

function leaveOutEmbargoed(type: StoryType, read: Write): void {
  const embargo = read.params.status === 'published' ? embargoFilter(type, new Date()) : undefined;
  if (embargo) {
    const filters = [read.params.filters, embargo].filter(Boolean);
    read.params = { ...read.params, filters: { $and: filters } };
  }
}

async function confineRelations(strapi: Core.Strapi, read: Write): Promise<void> {
  const auth = strapi.requestContext.get()?.state.auth;
  const open = new Set<string>();
  for (const { uid } of storyTypes(strapi)) {
    if (await mayReadDrafts(strapi, auth, uid)) {
      open.add(uid);
    }
  }
  const isOpen = ({ uid }: StoryType) => open.has(uid);
  const confinement = { strapi, isOpen, now: new Date() };
  refuseSortThroughStories(read.params.sort, read.uid, confinement);
  const filters = confineFilters(read.params.filters, read.uid, confinement);
  read.params = { ...read.params, filters };
}
