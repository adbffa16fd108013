import type { Core } from '@strapi/strapi';
import type { RightsQuery } from '#shared/contracts/pictures/rights';
import { isOfCredit, selectPictures } from './selection';

/**
 * The ids of the files on one page. Where the order is by words of the credit, pictures that have
 * some come first: an index brings them, and where they fill the page, nobody sorts the others.
 */
export async function findPage(
  strapi: Core.Strapi,
  { query, now }: { query: RightsQuery; now: Date },
): Promise<number[]> {
  const { page, pageSize, sort, ...filters } = query;
  const read = async (onlyValued: boolean) => {
    const selected = selectPictures(strapi, { filters, sort, onlyValued, now });
    const rows: Array<{ id: number }> = await selected
      .select('f.id')
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    return rows.map(({ id }) => Number(id));
  };
  // A search looks at all of them in any case.
  if (isOfCredit(sort) && filters.q === undefined) {
    const valued = await read(true);
    if (valued.length === pageSize) {
      return valued;
    }
  }
  return read(false);
}
