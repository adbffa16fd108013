import type { Core } from '@strapi/strapi';
import type { PictureSelection, PictureSort, SortKey } from '#shared/contracts/pictures/rights';
import { PLUGIN_ID } from '#shared/plugin-id';
import { onlyLive } from '../../article/references/find-uses';
import { credits, fromCredits, fromFiles, fromUses, type KnexQuery } from './tables';

const DAY = 24 * 60 * 60 * 1000;

export type PictureFilters = Omit<PictureSelection, 'sort'>;

interface Selection {
  filters: PictureFilters;
  /** Where the pictures are to come in order. */
  sort?: PictureSort;
  /** Only those with a value, where the order is by words of the credit. */
  onlyValued?: boolean;
  now: Date;
}

const SORT_COLUMNS: Record<SortKey, string> = {
  createdAt: 'f.created_at',
  name: 'f.name',
  creditText: 'c.credit_text',
  source: 'c.source',
  expires: 'c.expires',
};

/**
 * The pictures that filters leave: files (`f`) with an image type, and their credits (`c`) where the
 * filters or the order ask about them. What stands in for a picture still to come is none.
 */
export function selectPictures(strapi: Core.Strapi, selection: Selection): KnexQuery {
  const { filters, sort } = selection;
  const query = (selection.onlyValued ? fromCredits(strapi) : fromFiles(strapi))
    .where('f.mime', 'like', 'image/%')
    .whereNot('f.provider', PLUGIN_ID);
  joinCredits(query, { strapi, selection });
  filterCredits(query, { strapi, selection });
  filterUses(query, { strapi, selection });
  if (filters.q !== undefined && filters.q.trim() !== '') {
    search(query, filters.q.trim());
  }
  if (!sort) {
    return query;
  }
  return selection.onlyValued ? orderValued(query, sort) : order(query, sort);
}

/** From the credits' side where only pictures with one can be meant: their indexes find them. */
function joinCredits(query: KnexQuery, place: { strapi: Core.Strapi; selection: Selection }): void {
  const { filters, sort, onlyValued } = place.selection;
  if (onlyValued) {
    return;
  }
  if (asksForRecord(filters)) {
    query.innerJoin(credits(place.strapi), 'c.image_key', 'f.document_id');
    return;
  }
  if (filters.q !== undefined || (sort && isOfCredit(sort))) {
    query.leftJoin(credits(place.strapi), 'c.image_key', 'f.document_id');
  }
}

/** Whether only pictures with a record can be meant. */
function asksForRecord({ credit, expiresWithin, expired, supplier }: PictureFilters): boolean {
  return (
    credit === 'given' ||
    credit === 'to-be-checked' ||
    expiresWithin !== undefined ||
    expired !== undefined ||
    supplier !== undefined
  );
}

/** Whether the order is by words of the credit, which not every picture has. */
export function isOfCredit({ key }: PictureSort): boolean {
  return SORT_COLUMNS[key].startsWith('c.');
}

function filterCredits(
  query: KnexQuery,
  { strapi, selection }: { strapi: Core.Strapi; selection: Selection },
): void {
  const { filters, now } = selection;
  const { credit, expiresWithin, expired, supplier } = filters;
  if (credit === 'none') {
    // One list of all that have a credit, instead of a look-up for each picture.
    const given = strapi.db.getConnection(credits(strapi)).select('c.image_key');
    given.whereNotNull('c.image_key').whereNot('c.credit_text', '');
    query.whereNotIn('f.document_id', given);
  }
  if (credit === 'given') {
    query.whereNot('c.credit_text', '');
  }
  if (credit === 'to-be-checked') {
    query.where('c.to_be_checked', true);
  }
  if (expiresWithin !== undefined) {
    const end = new Date(now.getTime() + expiresWithin * DAY);
    query.where('c.expires', '>', now).where('c.expires', '<=', end);
  }
  if (expired !== undefined) {
    query.where('c.expires', '<=', now);
  }
  if (supplier !== undefined) {
    query.where('c.source', supplier);
  }
}

function filterUses(
  query: KnexQuery,
  { strapi, selection }: { strapi: Core.Strapi; selection: Selection },
): void {
  const { filters, now } = selection;
  const { use, expired, usedWithin } = filters;
  const uses = fromUses(strapi)
    .select('r.id')
    .where('r.target', strapi.db.connection.ref('f.document_id'));
  if (use === 'any') {
    query.whereExists(uses);
  }
  if (use === 'none') {
    query.whereNotExists(uses);
  }
  if (use === 'live' || expired === 'live') {
    if (looksAtMost(selection)) {
      query.whereIn('f.document_id', onlyLive(targets(strapi), now));
    } else {
      query.whereExists(onlyLive(uses, now));
    }
  }
  if (usedWithin !== undefined) {
    const since = new Date(now.getTime() - usedWithin * DAY);
    query.whereIn('f.document_id', targets(strapi).where('r.story_changed_at', '>=', since));
  }
}

/** documentIds of the pictures that stories use: one list, where most files must be looked at. */
function targets(strapi: Core.Strapi): KnexQuery {
  return fromUses(strapi).select('r.target').whereNotNull('r.target');
}

/** Whether most files must be looked at: no other filter leaves few, and no page ends early. */
function looksAtMost({ filters, sort, onlyValued }: Selection): boolean {
  const leavesFew = asksForRecord(filters) || filters.usedWithin !== undefined || filters.q;
  return !leavesFew && !onlyValued && (!sort || isOfCredit(sort));
}

/** As Strapi searches: anywhere in the words, without regard to case where the database knows it. */
function search(query: KnexQuery, words: string): void {
  const pattern = `%${words.replace(/[!%_]/g, '!$&')}%`;
  const columns = ['f.name', 'f.caption', 'c.credit_text'];
  query.where((found) => {
    for (const column of columns) {
      found.orWhereRaw("lower(??) like lower(?) escape '!'", [column, pattern]);
    }
  });
}

/** What has no value comes last in both directions; of equals, the newest comes first. */
function order(query: KnexQuery, { key, direction }: PictureSort): KnexQuery {
  const column = SORT_COLUMNS[key];
  if (key === 'expires') {
    query.orderByRaw('case when ?? is null then 1 else 0 end', [column]);
  }
  if (key === 'creditText' || key === 'source') {
    query.orderByRaw("case when ?? is null or ?? = '' then 1 else 0 end", [column, column]);
  }
  return query.orderBy(column, direction).orderBy('f.id', 'desc');
}

/** The same order of those with a value; an index can bring them in it. */
function orderValued(query: KnexQuery, { key, direction }: PictureSort): KnexQuery {
  const column = SORT_COLUMNS[key];
  query.whereNotNull(column);
  if (key === 'creditText' || key === 'source') {
    query.whereNot(column, '');
  }
  return query.orderBy(column, direction).orderBy('f.id', 'desc');
}
