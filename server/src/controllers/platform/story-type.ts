import type { Core } from '@strapi/strapi';
import type { StoryType } from '#shared/story-types';
import { firstStoryType, storyTypeOf } from '../../services/article/story-types';
import { validationError } from '../../services/platform/validation-error';

/**
 * The story type that a request names, or the first of the site.
 *
 * @throws ValidationError for a type whose entries are no stories
 */
export function requireStoryType(strapi: Core.Strapi, uid: string | undefined): StoryType {
  const type = uid === undefined ? firstStoryType(strapi) : storyTypeOf(strapi, uid);
  if (!type) {
    const message = `${uid} is not one of the newsroom's types (newsroom.config.contentTypes)`;
    throw validationError([{ path: ['type'], message }]);
  }
  return type;
}
