import type { ImportItem } from './import-item';
import type { StoryWithUnlinkedBullets } from './remaining-bullets';
import type { BulletMatch } from './types';

/** A draft of the run whose bullets may find their stories when all are in. */
interface UnlinkedStory extends StoryWithUnlinkedBullets {
  /** How many stories of its locale the bullets were compared with. */
  since: number;
}

export interface UnlinkedStories {
  add(item: ImportItem, found: { documentId: string; matches: BulletMatch[]; since: number }): void;
  /** Hands all of them over, once. */
  takeAll(): UnlinkedStory[];
}

/** The drafts of one run that hold bullets without a link. */
export function createUnlinkedStories(): UnlinkedStories {
  const stories: UnlinkedStory[] = [];
  return {
    add({ story: { headline }, key, locale, options }, { documentId, matches, since }) {
      const bullets = matches.flatMap(({ target, text, url }, index) =>
        target || options.targets?.[index] === null ? [] : [{ index, text, url }],
      );
      if (bullets.length > 0 && !options.corrected) {
        stories.push(detached({ key, documentId, locale, headline, bullets, since }));
      }
    },
    takeAll: () => stories.splice(0),
  };
}

/** A copy with text of its own: a part of a text keeps the whole text in memory. */
export function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
