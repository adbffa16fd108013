/** Draft: not out. Scheduled: published, but under embargo. Live: readers see it. */
export type StoryState = 'live' | 'scheduled' | 'draft';

/** One version (draft or published) of an article in one language that shows a picture. */
export interface StoryVersion {
  documentId: string;
  locale: string | null;
  headline: string;
  /** Null for a draft. */
  publishedAt: string | Date | null;
  embargoedUntil: string | Date | null;
}

/** A story in one language that shows a picture, whichever of its versions do. */
export interface StoryUse {
  documentId: string;
  locale: string | null;
  headline: string;
  state: StoryState;
}

/**
 * The stories behind versions, each language of an article once: where a published version shows
 * the picture, that is what counts, and its headline. In the order in which they come first.
 */
export function storiesOf(versions: readonly StoryVersion[], now: Date): StoryUse[] {
  const stories = new Map<string, StoryUse>();
  for (const version of versions) {
    const { documentId, locale, headline } = version;
    const key = `${documentId}/${locale}`;
    const state = stateOf(version, now);
    if (!stories.has(key) || state !== 'draft') {
      stories.set(key, { documentId, locale, headline, state });
    }
  }
  return [...stories.values()];
}

function stateOf({ publishedAt, embargoedUntil }: StoryVersion, now: Date): StoryState {
  if (publishedAt === null) {
    return 'draft';
  }
  return embargoedUntil !== null && new Date(embargoedUntil) > now ? 'scheduled' : 'live';
}
