/**
 * The filter, in Strapi's query language, that leaves out stories whose embargo is not over.
 * That a story is published is the query's `status`.
 */
export function notEmbargoed(now: Date) {
  return {
    $or: [{ embargoedUntil: { $null: true } }, { embargoedUntil: { $lte: now.toISOString() } }],
  };
}

/** What is true in SQL for those versions of articles, `a`, that readers see; bindings are knex's. */
export function isLiveSql(now: Date): { sql: string; bindings: Array<string | Date> } {
  return {
    sql: '(?? is not null and (?? is null or ?? <= ?))',
    bindings: ['a.published_at', 'a.embargoed_until', 'a.embargoed_until', now],
  };
}
