import type { Core } from '@strapi/strapi';
import { pageResponse } from '#shared/contracts/article/story-page';
import { PLUGIN_ID } from '#shared/plugin-id';

/**
 * The finished pages of all story types. Whoever may read a story by its own route may read its page:
 * which right that is, depends on the type, so the controller asks for it.
 */
export const pageRoutes = ({ strapi }: { strapi: Core.Strapi }) => {
  /** For a handler with a name, Strapi would ask for a right of that name. */
  const page = (path: string, action: 'byPath' | 'bySlug'): Core.RouteInput => ({
    method: 'GET',
    path,
    handler: (ctx, next) => strapi.plugin(PLUGIN_ID).controller('page')[action]?.(ctx, next),
    config: { auth: { scope: [] } },
    response: pageResponse,
  });
  return {
    type: 'content-api' as const,
    routes: [page('/pages/by-path', 'byPath'), page('/pages/:type/by-slug/:slug', 'bySlug')],
  };
};
