/** Live: readers see it. Embargoed: it is published and waits for its time. Draft: it is not out. */
export const STORY_STATES = ['live', 'embargoed', 'draft'] as const;

export type StoryState = (typeof STORY_STATES)[number];

/** The part of a draft or a published version of an article that its state depends on. */
export interface Publication {
  /** Null for a draft. */
  publishedAt: string | Date | null;
  /** Until then, and not any more at that moment. */
  embargoedUntil: string | Date | null;
}

/** The state of one version of an article. `services/embargo.ts` has the same for the database. */
export function storyState({ publishedAt, embargoedUntil }: Publication, now: Date): StoryState {
  if (publishedAt === null) {
    return 'draft';
  }
  return embargoedUntil !== null && new Date(embargoedUntil) > now ? 'embargoed' : 'live';
}
