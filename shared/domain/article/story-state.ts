/** Live: public. Embargoed: published, but not public before `embargoedUntil`. Draft: not published. */
export const STORY_STATES = ['live', 'embargoed', 'draft'] as const;

export type StoryState = (typeof STORY_STATES)[number];

/** The fields of an article's version that determine its state. */
export interface Publication {
  /** Null for a draft. */
  publishedAt: string | Date | null;
  /** The story is public from this time on. */
  embargoedUntil: string | Date | null;
}

/** The state of one version of an article. The same for the database: `server/src/services/article/embargo.ts`. */
export function storyState({ publishedAt, embargoedUntil }: Publication, now: Date): StoryState {
  if (publishedAt === null) {
    return 'draft';
  }
  return embargoedUntil !== null && new Date(embargoedUntil) > now ? 'embargoed' : 'live';
}
