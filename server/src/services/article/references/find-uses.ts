import type { Core } from '@strapi/strapi';
import type { ReferenceKind } from '#shared/domain/article/story-references';
import { REFERENCE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { storyTable } from '../stories';

/** A query of knex, portable over the databases that Strapi knows. */
export type KnexQuery = ReturnType<Core.Strapi['db']['getConnection']>;

/** The index of references, under the name `r`. */
export function fromReferences(strapi: Core.Strapi, kind: ReferenceKind): KnexQuery {
  const { tableName } = strapi.db.metadata.get(REFERENCE_UID);
  return strapi.db.getConnection(`${tableName} as r`).where('r.kind', kind);
}

/** The rows of a story type, `a`, whose references `r` a query is about. */
export function joinStories(
  query: KnexQuery,
  { strapi, type }: { strapi: Core.Strapi; type: StoryType },
): KnexQuery {
  return query
    .where('r.story_type', type.uid)
    .joinRaw(`inner join ${versionOfReference(type)}`, [storyTable(strapi, type)]);
}

/** A join of a story type's table, the binding, as `a` to the references `r` of each version. */
export function versionOfReference({ isLocalised }: StoryType): string {
  // The rows of a type without translations have no locale, and no database finds null by `=`.
  const ofLocale = isLocalised ? 'and a.locale = r.story_locale' : '';
  return `?? as a on a.document_id = r.story_document_id ${ofLocale}
    and (r.story_status = 'published') = (a.published_at is not null)`;
}

/** What is true in SQL of references, `r`, in versions that readers see; bindings are knex's. */
export function isLiveSql(now: Date): { sql: string; bindings: Array<string | Date> } {
  return {
    sql: "(?? = 'published' and (?? is null or ?? <= ?))",
    bindings: ['r.story_status', 'r.embargoed_until', 'r.embargoed_until', now],
  };
}

/** Only references in versions that readers see. */
export function onlyLive(query: KnexQuery, now: Date): KnexQuery {
  const { sql, bindings } = isLiveSql(now);
  return query.whereRaw(sql, bindings);
}

/**
 * A subquery of the ids of the rows of a story type that hold such references.
 *
 * @param target documentId, some of them, or a subquery of some; null for what has no target yet
 */
export function storiesReferring(
  strapi: Core.Strapi,
  {
    type,
    kind,
    target,
  }: { type: StoryType; kind: ReferenceKind; target: string | string[] | KnexQuery | null },
): KnexQuery {
  const query = joinStories(fromReferences(strapi, kind), { strapi, type }).select('a.id');
  if (target === null) {
    return query.whereNull('r.target');
  }
  return typeof target === 'string'
    ? query.where('r.target', target)
    : query.whereIn('r.target', target as KnexQuery);
}
