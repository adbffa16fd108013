import type { Core } from '@strapi/strapi';
import type { StoryType } from '#shared/story-types';
import { stories } from '../stories';
import { storyTypes } from '.';

/** The type of the story with a documentId; undefined where there is no such story. */
export async function findStoryType(
  strapi: Core.Strapi,
  documentId: string,
): Promise<StoryType | undefined> {
  for (const type of storyTypes(strapi)) {
    if ((await stories(strapi, type).count({ where: { documentId } })) > 0) {
      return type;
    }
  }
  return undefined;
}
