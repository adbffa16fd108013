import { type Publication, type StoryState, storyState } from './story-state';

/** One version (draft or published) of a story in one language that shows a picture. */
export interface ShowingVersion extends Publication {
  /** uid of the story's type. */
  type: string;
  documentId: string;
  locale: string | null;
  headline: string;
}

/** A story in one language that shows a picture, whichever of its versions do. */
export interface StoryUse {
  type: string;
  documentId: string;
  locale: string | null;
  headline: string;
  state: StoryState;
}

/**
 * The stories behind versions, each language of an article once: where a published version shows
 * the picture, that is what counts, and its headline. In the order in which they come first.
 */
export function storiesOf(versions: readonly ShowingVersion[], now: Date): StoryUse[] {
  const stories = new Map<string, StoryUse>();
  for (const version of versions) {
    const { type, documentId, locale, headline } = version;
    const key = `${documentId}/${locale}`;
    const state = storyState(version, now);
    if (!stories.has(key) || state !== 'draft') {
      stories.set(key, { type, documentId, locale, headline, state });
    }
  }
  return [...stories.values()];
}
