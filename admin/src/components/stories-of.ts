import type { UseAnswer } from '../../../server/src/contracts/links';
import type { ListedStory } from './StoryList';

/** Each story once, in the order of its first use: live where its published version is among them. */
export function storiesOf(uses: UseAnswer[]): ListedStory[] {
  const stories = new Map<string, ListedStory>();
  for (const { documentId, locale, headline, status } of uses) {
    const key = `${documentId} ${locale}`;
    const isLive = status === 'published';
    const former = stories.get(key);
    const shown = former && !isLive ? former : { documentId, locale, headline, isLive };
    stories.set(key, shown);
  }
  return [...stories.values()];
}
