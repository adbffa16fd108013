import { storyTypesAnswer } from '#shared/contracts/article/story-type';
import type { StoryType } from '#shared/story-types';
import { get } from './request';

/** The story types of the site. */
export async function fetchStoryTypes(): Promise<StoryType[]> {
  return (await get('/story-types', storyTypesAnswer)).types;
}
