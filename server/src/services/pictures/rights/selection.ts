import type { Core } from '@strapi/strapi';
import type { PictureSelection, PictureSort, SortKey } from '#shared/contracts/pictures/rights';
import { PLUGIN_ID } from '#shared/plugin-id';
import {
  articles,
  credits,
  fromCredits,
  fromFiles,
  fromHeld,
  fromShown,
  holders,
  onlyLive,
  type Query,
} from './tables';

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
export function selectPictures(strapi: Core.Strapi, selection: Selection): Query {
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
function joinCredits(query: Query, place: { strapi: Core.Strapi; selection: Selection }): void {
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
  query: Query,
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
  query: Query,
  { strapi, selection }: { strapi: Core.Strapi; selection: Selection },
): void {
  const { filters, now } = selection;
  const { use, expired, usedWithin } = filters;
  const { file: column, id } = holders(strapi);
  const file = strapi.db.connection.ref('f.id');
  const held = fromHeld(strapi).select(id).where(column, file);
  if (use === 'any') {
    query.whereExists(held);
  }
  if (use === 'none') {
    query.whereNotExists(held);
  }
  if (use === 'live' || expired === 'live') {
    if (looksAtMost(selection)) {
      query.whereIn('f.id', shownLive(strapi, now));
    } else {
      const shown = fromShown(strapi).select('a.id').where(column, file);
      query.whereExists(onlyLive(shown, now));
    }
  }
  if (usedWithin !== undefined) {
    const since = new Date(now.getTime() - usedWithin * DAY);
    query.whereIn('f.id', shownSince(strapi, since));
  }
}

/** Whether most files must be looked at: no other filter leaves few, and no page ends early. */
function looksAtMost({ filters, sort, onlyValued }: Selection): boolean {
  const leavesFew = asksForRecord(filters) || filters.usedWithin !== undefined || filters.q;
  return !leavesFew && !onlyValued && (!sort || isOfCredit(sort));
}

/** One list of all files that live articles show; an index answers it, no article is read. */
function shownLive(strapi: Core.Strapi, now: Date): Query {
  const { file, id } = holders(strapi);
  const live = onlyLive(strapi.db.getConnection(articles(strapi)).select('a.id'), now);
  return fromHeld(strapi).select(file).whereIn(id, live);
}

/** From the few articles that are new, by an index, to the files that they show. */
function shownSince(strapi: Core.Strapi, since: Date): Query {
  const { file, id } = holders(strapi);
  const recent = strapi.db
    .getConnection(articles(strapi))
    .select('a.id')
    .where('a.published_at', '>=', since)
    .orWhere((draft) => draft.whereNull('a.published_at').where('a.updated_at', '>=', since));
  return fromShown(strapi).select(file).whereIn(id, recent);
}

/** As Strapi searches: anywhere in the words, without regard to case where the database knows it. */
function search(query: Query, words: string): void {
  const pattern = `%${words.replace(/[!%_]/g, '!$&')}%`;
  const columns = ['f.name', 'f.caption', 'c.credit_text'];
  query.where((found) => {
    for (const column of columns) {
      found.orWhereRaw("lower(??) like lower(?) escape '!'", [column, pattern]);
    }
  });
}

/** What has no value comes last in both directions; of equals, the newest comes first. */
function order(query: Query, { key, direction }: PictureSort): Query {
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
function orderValued(query: Query, { key, direction }: PictureSort): Query {
  const column = SORT_COLUMNS[key];
  query.whereNotNull(column);
  if (key === 'creditText' || key === 'source') {
    query.whereNot(column, '');
  }
  return query.orderBy(column, direction).orderBy('f.id', 'desc');
}
