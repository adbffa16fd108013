import type { Core } from '@strapi/strapi';
import type {
  Sample,
  SchemaField,
  SchemaFields,
  SiteSchemas,
} from '#shared/domain/adopt/mapping/schemas';

/** Entries from either end of a type: a newsroom's habits change with the years. */
const FROM_EACH_END = 100;

/** A component may hold itself. */
const DEEPEST = 5;

/** Some of a type's entries, drafts and published ones, with all that proposals look at. */
export async function sampleEntries(
  strapi: Core.Strapi,
  { uid, fields, site }: { uid: string; fields: SchemaFields; site: SiteSchemas },
): Promise<Sample[]> {
  const populate = populateOf(fields, site, 0);
  const take = (order: 'asc' | 'desc'): Promise<Array<Sample & { id: number }>> =>
    strapi.db.query(uid).findMany({ populate, orderBy: { id: order }, limit: FROM_EACH_END });
  const newest = await take('desc');
  const oldest = newest.length < FROM_EACH_END ? [] : await take('asc');
  const seen = new Set(newest.map(({ id }) => id));
  return [...newest, ...oldest.filter(({ id }) => !seen.has(id))];
}

function populateOf(
  fields: SchemaFields,
  site: SiteSchemas,
  depth: number,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = depth > DEEPEST ? undefined : populateField(field, site, depth);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function populateField(field: SchemaField, site: SiteSchemas, depth: number): unknown {
  const inside = (uid: string) => ({
    populate: populateOf(site.component(uid) ?? {}, site, depth + 1),
  });
  switch (field.type) {
    case 'media':
      return { select: ['documentId', 'mime'] };
    case 'relation':
      return field.target?.startsWith('api::') && depth === 0 ? true : undefined;
    case 'component':
      return field.component === undefined ? undefined : inside(field.component);
    case 'dynamiczone':
      return { on: Object.fromEntries((field.components ?? []).map((uid) => [uid, inside(uid)])) };
    default:
      return undefined;
  }
}
