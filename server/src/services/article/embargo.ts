/**
 * The filter, in Strapi's query language, that leaves out stories whose embargo is not over.
 * That a story is published is the query's `status`.
 */
export function notEmbargoed(now: Date) {
  return {
    $or: [{ embargoedUntil: { $null: true } }, { embargoedUntil: { $lte: now.toISOString() } }],
  };
}
