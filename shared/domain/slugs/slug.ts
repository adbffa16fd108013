/** Longest slug, in characters: it fits a varchar column with room for a counter. */
export const MAX_SLUG = 200;

const SAFE_SLUG = /^[a-z0-9]+(?:(?:-+|[_.~])[a-z0-9]+)*$/;

/**
 * Whether a slug can stand as one segment of an address: no `/`, no `..`, nothing to
 * escape, no capitals that some database takes for small letters.
 */
export function isSafeSlug(slug: string): boolean {
  return slug.length <= MAX_SLUG && SAFE_SLUG.test(slug);
}

/**
 * A slug from words that are ASCII already. Where none of them are letters or digits (a headline of
 * emoji), `fallback` stands in, so that the slug is never empty.
 */
export function toSlug(text: string, fallback: string): string {
  const hyphenated = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return shorten(hyphenated) || fallback;
}

/** `slug`, `slug-2`, `slug-3` …: the candidates from the `start`th on, `count` of them. */
export function slugCandidates(
  slug: string,
  { start, count }: { start: number; count: number },
): string[] {
  return Array.from({ length: count }, (_candidate, index) => {
    const number = start + index;
    return number === 0 ? slug : `${slug}-${number + 1}`;
  });
}

/** Cuts at a word's end, and leaves room for a counter behind it. */
function shorten(slug: string): string {
  const limit = MAX_SLUG - 12;
  if (slug.length <= limit) {
    return slug;
  }
  const cut = slug.slice(0, limit);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut;
}
