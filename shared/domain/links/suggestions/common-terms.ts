/** Fewer stories say nothing of a language. */
const MIN_STORIES = 200;

/** The part of stories from which on a word tells none of them from the others. */
const COMMON_SHARE = 0.1;

/** The words that are in many of these stories: in any language, those that mean least. */
export function commonTerms(stories: string[][]): Set<string> {
  if (stories.length < MIN_STORIES) {
    return new Set();
  }
  const counts = new Map<string, number>();
  for (const term of stories.flatMap((terms) => [...new Set(terms)])) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const limit = stories.length * COMMON_SHARE;
  return new Set([...counts].filter(([, count]) => count > limit).map(([term]) => term));
}
