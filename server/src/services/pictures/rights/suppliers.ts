import type { Core } from '@strapi/strapi';
import type { SuppliersAnswer } from '#shared/contracts/pictures/rights';
import { credits } from './tables';

/** Names that a list offers, at most; whoever has more types one. */
const MOST_SUPPLIERS = 500;

/** The suppliers that credits name, those of the most pictures first. */
export async function listSuppliers(strapi: Core.Strapi): Promise<SuppliersAnswer> {
  const rows: Array<{ name: string; pictures: unknown }> = await strapi.db
    .getConnection(credits(strapi))
    .select({ name: 'c.source' })
    .count({ pictures: '*' })
    .whereNotNull('c.source')
    .whereNot('c.source', '')
    .groupBy('c.source')
    .orderBy([{ column: 'pictures', order: 'desc' }, { column: 'name' }])
    .limit(MOST_SUPPLIERS);
  const suppliers = rows.map(({ name, pictures }) => ({ name, pictures: Number(pictures) }));
  return { suppliers };
}
