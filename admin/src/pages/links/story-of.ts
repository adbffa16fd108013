import type { ListedStory } from '../../components/StoryList';

/** A story of an answer that does not tell an embargo from what readers see. */
export function storyOf({
  isLive,
  ...story
}: Omit<ListedStory, 'state'> & { isLive: boolean }): ListedStory {
  return { ...story, state: isLive ? 'live' : 'draft' };
}
