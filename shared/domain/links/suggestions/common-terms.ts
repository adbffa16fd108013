/** With fewer stories the share of a word means nothing. */
const MIN_STORIES = 200;

/** A word in a larger share of the stories is too common to distinguish them. */
const COMMON_SHARE = 0.1;

/** The words that are in more than a tenth of these stories. None for fewer than 200 stories. */
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
