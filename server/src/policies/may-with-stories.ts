import type { Core } from '@strapi/strapi';
import { storyTypes } from '../services/article/story-types';

interface PolicyContext {
  state: { userAbility?: { can(action: string, subject: string): boolean } };
}

/**
 * Lets in every administrator who may do this with stories of some type in the content manager.
 * Strapi's `admin::hasPermissions` wants to know which type.
 */
export function mayWithStories(
  { state }: PolicyContext,
  { action }: { action: string },
  { strapi }: { strapi: Core.Strapi },
): boolean {
  const name = `plugin::content-manager.explorer.${action}`;
  return storyTypes(strapi).some(({ uid }) => state.userAbility?.can(name, uid) === true);
}
