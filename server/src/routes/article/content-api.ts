import { type Core, factories } from '@strapi/strapi';
import {
  articlePageResponse,
  articleResponse,
  articlesResponse,
} from '#shared/contracts/article/article';
import { ARTICLE_UID, PLUGIN_ID } from '#shared/plugin-id';

const RESPONSES = { find: articlesResponse, findOne: articleResponse };

/**
 * Strapi's core routes with our answers, and the finished page by its slug; none where a site has
 * turned the type off.
 */
export const articleRoutes = ({ strapi }: { strapi: Core.Strapi }) => {
  const contentTypes = strapi.config.get<object>(`plugin::${PLUGIN_ID}.contentTypes`, {});
  if (ARTICLE_UID in contentTypes) {
    return { type: 'content-api' as const, routes: [] };
  }
  const core = factories.createCoreRouter(ARTICLE_UID);
  const routes = typeof core.routes === 'function' ? core.routes() : core.routes;
  return {
    type: 'content-api' as const,
    routes: [bySlug, ...routes.map(withResponse)],
  };
};

/** The same action as by documentId: who may read an article may read its page. */
const bySlug: Core.RouteInput = {
  method: 'GET',
  path: '/articles/by-slug/:slug',
  handler: `${ARTICLE_UID}.findOne`,
  response: articlePageResponse,
};

function withResponse<Route extends object>(route: Route): Route {
  const action = 'handler' in route ? String(route.handler).split('.').at(-1) : undefined;
  const response = RESPONSES[action as keyof typeof RESPONSES];
  return response ? { ...route, response } : route;
}
