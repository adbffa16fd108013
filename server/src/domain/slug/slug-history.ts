/**
 * The slugs under which a translation was once published, newest last, without the one it has now.
 *
 * @param history what is stored; anything but a list of slugs counts as none
 */
export function slugHistory(
  history: unknown,
  slugs: { published: string | null; current: string },
): string[] {
  const former = Array.isArray(history) ? history.filter((slug) => typeof slug === 'string') : [];
  const seen = slugs.published === null ? former : [...former, slugs.published];
  return [...new Set(seen)].filter((slug) => slug !== slugs.current);
}
