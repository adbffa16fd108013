import type { StoryType } from '#shared/story-types';

/**
 * The filter that leaves out stories whose embargo is not over, in the words of `stories()`. That a
 * story is published is another condition.
 */
export function notEmbargoed(now: Date) {
  return outOfEmbargo('embargoedUntil', now);
}

/** The same in Strapi's query language; undefined for a type that knows no embargo. */
export function embargoFilter({ fields }: StoryType, now: Date): object | undefined {
  const { embargoedUntil } = fields;
  return embargoedUntil === undefined ? undefined : outOfEmbargo(embargoedUntil, now);
}

function outOfEmbargo(field: string, now: Date) {
  return {
    $or: [{ [field]: { $null: true } }, { [field]: { $lte: now.toISOString() } }],
  };
}
