import type { Core } from '@strapi/strapi';
import type { ReviewCounts } from '#shared/contracts/pictures/rights';
import { type PictureFilters, selectPictures } from './selection';
import { onlyLive } from '../../article/references/find-uses';
import { fromUses } from './tables';

/** The pictures behind the first two numbers; the page shows them under the same filters. */
const UNCREDITED_IN_USE: PictureFilters = { credit: 'none', use: 'any' };
const EXPIRING_THIS_WEEK: PictureFilters = { expiresWithin: 7 };

/** What needs the desk now. */
export async function countForReview(strapi: Core.Strapi, now: Date): Promise<ReviewCounts> {
  const [uncreditedInUse, expiringThisWeek, liveArticlesWithExpired] = await Promise.all([
    countPictures(strapi, { filters: UNCREDITED_IN_USE, now }),
    countPictures(strapi, { filters: EXPIRING_THIS_WEEK, now }),
    countArticlesWithExpired(strapi, now),
  ]);
  return { uncreditedInUse, expiringThisWeek, liveArticlesWithExpired };
}

export async function countPictures(
  strapi: Core.Strapi,
  { filters, now }: { filters: PictureFilters; now: Date },
): Promise<number> {
  const rows: Array<{ total: unknown }> = await selectPictures(strapi, { filters, now }).count({
    total: '*',
  });
  return Number(rows[0]?.total);
}

/** From the credits that have expired, by an index, to the stories; each counts once. */
async function countArticlesWithExpired(strapi: Core.Strapi, now: Date): Promise<number> {
  const expired = selectPictures(strapi, { filters: { expired: 'any' }, now }).select(
    'f.document_id',
  );
  const uses = onlyLive(fromUses(strapi).whereIn('r.target', expired), now);
  const rows: Array<{ total: unknown }> = await uses.countDistinct({
    total: 'r.story_document_id',
  });
  return Number(rows[0]?.total);
}
