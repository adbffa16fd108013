import type { Core } from '@strapi/strapi';
import type { AttentionAnswer } from '#shared/contracts/pictures/rights';
import { type Filters, selectPictures } from './selection';
import { fromShown, holders, onlyLive } from './tables';

/** The pictures behind the first two numbers; the page shows them under the same filters. */
const UNCREDITED_IN_USE: Filters = { credit: 'none', use: 'any' };
const EXPIRING_THIS_WEEK: Filters = { expiresWithin: 7 };

/** What needs the desk now. */
export async function countAttention(strapi: Core.Strapi, now: Date): Promise<AttentionAnswer> {
  const [uncreditedInUse, expiringThisWeek, liveArticlesWithExpired] = await Promise.all([
    countPictures(strapi, { filters: UNCREDITED_IN_USE, now }),
    countPictures(strapi, { filters: EXPIRING_THIS_WEEK, now }),
    countArticlesWithExpired(strapi, now),
  ]);
  return { uncreditedInUse, expiringThisWeek, liveArticlesWithExpired };
}

export async function countPictures(
  strapi: Core.Strapi,
  { filters, now }: { filters: Filters; now: Date },
): Promise<number> {
  const rows: Array<{ total: unknown }> = await selectPictures(strapi, { filters, now }).count({
    total: '*',
  });
  return Number(rows[0]?.total);
}

/** From the credits that have expired, by an index, to the articles; each counts once. */
async function countArticlesWithExpired(strapi: Core.Strapi, now: Date): Promise<number> {
  const expired = selectPictures(strapi, { filters: { expired: 'any' }, now }).select('f.id');
  const shown = fromShown(strapi).whereIn(holders(strapi).file, expired);
  const rows: Array<{ total: unknown }> = await onlyLive(shown, now).countDistinct({
    total: 'a.document_id',
  });
  return Number(rows[0]?.total);
}
