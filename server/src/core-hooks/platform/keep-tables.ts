import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '#shared/plugin-id';

/** A table that Strapi leaves alone, as it notes them; by its name alone in what it once wrote. */
type KeptTable = string | { name: string };

/** Where Strapi looks for them when it compares the database with the content types of a start. */
const KEPT_TABLES = { type: 'core', key: 'persisted_tables' } as const;

/**
 * Keeps the newsroom's stories when the plugin is switched off or taken out: Strapi drops the tables
 * of content types that it no longer finds, without a word, at the next start.
 */
export async function keepTables(strapi: Core.Strapi): Promise<void> {
  const kept = ((await strapi.store.get(KEPT_TABLES)) ?? []) as KeptTable[];
  const names = new Set(kept.map((table) => (typeof table === 'string' ? table : table.name)));
  const missing = ourTables(strapi).filter((name) => !names.has(name));
  if (missing.length > 0) {
    const value = [...kept, ...missing.map((name) => ({ name }))];
    await strapi.store.set({ ...KEPT_TABLES, value });
  }
}

/** Those of the content types, and those of the relations that they own. */
function ourTables(strapi: Core.Strapi): string[] {
  const types = Object.keys(strapi.plugin(PLUGIN_ID).contentTypes);
  const tables = types.flatMap((name) => {
    const { tableName, attributes } = strapi.db.metadata.get(`plugin::${PLUGIN_ID}.${name}`);
    return [tableName, ...Object.values(attributes).flatMap(joinTableOf)];
  });
  return [...new Set(tables)];
}

function joinTableOf(attribute: object): string[] {
  const { joinTable } = attribute as { joinTable?: { name: string } };
  return joinTable ? [joinTable.name] : [];
}
