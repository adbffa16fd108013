import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../plugin-id';

/**
 * Whoever may read articles in the content manager. What is told of each, and who may make a link,
 * the service judges by the same permissions and their conditions.
 */
const READS_ARTICLES = {
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: { actions: [['plugin::content-manager.explorer.read', ARTICLE_UID]] },
    },
  ],
};

export const linkTargetRoutes: Core.RouteInput[] = [
  {
    method: 'GET',
    path: '/links/search',
    handler: 'link-target.search',
    config: READS_ARTICLES,
  },
  {
    method: 'POST',
    path: '/links/lookup',
    handler: 'link-target.lookup',
    config: READS_ARTICLES,
  },
  { method: 'POST', path: '/links', handler: 'link-target.ensure', config: READS_ARTICLES },
];
