/** Longest slug, in characters. It fits into a varchar column with room for a counter. */
export const MAX_SLUG = 200;

const SAFE_SLUG = /^[a-z0-9]+(?:(?:-+|[_.~])[a-z0-9]+)*$/;

/**
 * Whether a slug can be used as one segment of an address: no `/`, no `..`, nothing to escape, and no
 * capitals, which some databases do not distinguish.
 */
export function isSafeSlug(slug: string): boolean {
  return slug.length <= MAX_SLUG && SAFE_SLUG.test(slug);
}

/** A slug from an ASCII text; `fallback` where the text has no letters or digits, such as emoji alone. */
export function toSlug(text: string, fallback: string): string {
  const hyphenated = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return shorten(hyphenated) || fallback;
}

/** `count` candidates from the list `slug`, `slug-2`, `slug-3` …, beginning at index `start`. */
export function slugCandidates(
  slug: string,
  { start, count }: { start: number; count: number },
): string[] {
  return Array.from({ length: count }, (_candidate, index) => {
    const number = start + index;
    return number === 0 ? slug : `${slug}-${number + 1}`;
  });
}

/** Cuts at a word boundary, and leaves room for a counter. */
function shorten(slug: string): string {
  const limit = MAX_SLUG - 12;
  if (slug.length <= limit) {
    return slug;
  }
  const cut = slug.slice(0, limit);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut;
}
