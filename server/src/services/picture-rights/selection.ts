import type { Core } from '@strapi/strapi';
import type { PictureSelection, PictureSort, SortKey } from '../../contracts/picture-rights';
import { PLUGIN_ID } from '../../plugin-id';
import {
  articles,
  credits,
  fromFiles,
  fromHeld,
  fromShown,
  holders,
  onlyLive,
  type Query,
} from './tables';

const DAY = 24 * 60 * 60 * 1000;

export type Filters = Omit<PictureSelection, 'sort'>;

interface Selection {
  filters: Filters;
  /** Where the pictures are to come in order. */
  sort?: PictureSort;
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
  const query = fromFiles(strapi)
    .where('f.mime', 'like', 'image/%')
    .whereNot('f.provider', PLUGIN_ID);
  joinCredits(query, { strapi, selection });
  filterCredits(query, { strapi, selection });
  filterUses(query, { strapi, selection });
  if (filters.q !== undefined && filters.q.trim() !== '') {
    search(query, filters.q.trim());
  }
  return sort ? order(query, sort) : query;
}

/** From the credits' side where only pictures with one can be meant: their indexes find them. */
function joinCredits(query: Query, place: { strapi: Core.Strapi; selection: Selection }): void {
  const { filters, sort } = place.selection;
  const asksForRecord =
    filters.credit === 'given' ||
    filters.credit === 'to-be-checked' ||
    filters.expiresWithin !== undefined ||
    filters.expired !== undefined ||
    filters.supplier !== undefined;
  if (asksForRecord) {
    query.innerJoin(credits(place.strapi), 'c.image_key', 'f.document_id');
    return;
  }
  const mentions =
    filters.q !== undefined || (sort !== undefined && SORT_COLUMNS[sort.key].startsWith('c.'));
  if (mentions) {
    query.leftJoin(credits(place.strapi), 'c.image_key', 'f.document_id');
  }
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
  const file = strapi.db.connection.ref('f.id');
  const { file: column, id } = holders(strapi);
  const held = fromHeld(strapi).select(id).where(column, file);
  if (filters.use === 'any') {
    query.whereExists(held);
  }
  if (filters.use === 'none') {
    query.whereNotExists(held);
  }
  if (filters.use === 'live' || filters.expired === 'live') {
    const shown = fromShown(strapi).select('a.id').where(column, file);
    query.whereExists(onlyLive(shown, now));
  }
  if (filters.usedWithin !== undefined) {
    const since = new Date(now.getTime() - filters.usedWithin * DAY);
    query.whereIn('f.id', shownSince(strapi, since));
  }
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
