import type { Core } from '@strapi/strapi';
import type { StoryType } from '#shared/story-types';
import { importKeyTable } from './import-records';

/**
 * Inside a transaction: from here to its end no other process looks for this key and then stores it.
 * SQLite needs nothing, as it lets one transaction of those that read before they write go through.
 */
export async function advisoryLock(
  strapi: Core.Strapi,
  type: StoryType,
  key: string,
): Promise<void> {
  const { client } = strapi.db.dialect;
  if (client === 'postgres') {
    await raw(strapi, 'select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
  } else if (client === 'mysql') {
    // Locks the gap in the index where the key would stand.
    const table = importKeyTable(strapi, type);
    await raw(strapi, 'select id from ?? where import_key = ? for update', [table, key]);
  }
}

async function raw(strapi: Core.Strapi, sql: string, bindings: string[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(sql, bindings);
  });
}
