import type { UseAnswer } from '#shared/contracts/links/links';
import type { ListedStory } from './StoryList';

/** Each story once, in the order of its first use; its published version where there is one. */
export function groupVersions(uses: UseAnswer[]): ListedStory[] {
  const stories = new Map<string, ListedStory>();
  for (const { type, documentId, locale, headline, state } of uses) {
    const key = `${documentId} ${locale}`;
    const former = stories.get(key);
    const story = { type, documentId, locale, headline, state };
    const shown = former && state === 'draft' ? former : story;
    stories.set(key, shown);
  }
  return [...stories.values()];
}
