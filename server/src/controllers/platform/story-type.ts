import type { Core } from '@strapi/strapi';
import type { StoryType } from '#shared/story-types';
import { storyTypeOf } from '../../services/article/story-types';
import { validationError } from '../../services/platform/validation-error';

/**
 * The story type that a request names.
 *
 * @throws ValidationError for a type whose entries are no stories
 */
export function requireStoryType(strapi: Core.Strapi, uid: string): StoryType {
  const type = storyTypeOf(strapi, uid);
  if (!type) {
    const message = `${uid} is not one of the newsroom's types (newsroom.config.contentTypes)`;
    throw validationError([{ path: ['type'], message }]);
  }
  return type;
}
