import type { Core } from '@strapi/strapi';
import { type AdminAction, adminPermission } from '../../permissions';
import { ARTICLE_UID } from '../../plugin-id';
import { adminRoute } from './route';

type Route = Pick<Core.RouteInput, 'method' | 'path' | 'handler'>;

/** Whoever may open articles in the content manager; which of them, the conditions of roles say. */
const READS_ARTICLES = ['plugin::content-manager.explorer.read', ARTICLE_UID];
const UPDATES_ARTICLES = ['plugin::content-manager.explorer.update', ARTICLE_UID];

export const linksRoutes: Core.RouteInput[] = [
  adminRoute({ method: 'GET', path: '/links/counts', handler: 'links.counts' }, 'links.read'),
  adminRoute({ method: 'GET', path: '/links/check', handler: 'links.progress' }, 'links.read'),
  adminRoute({ method: 'POST', path: '/links/check', handler: 'links.check' }, 'links.check'),
  adminRoute(
    { method: 'POST', path: '/links/check/stop', handler: 'links.stopCheck' },
    'links.check',
  ),
  withArticles({ method: 'GET', path: '/links', handler: 'links.find' }, 'links.read'),
  withArticles(
    { method: 'GET', path: '/links/open-bullets', handler: 'links.openBullets' },
    'links.read',
  ),
  withArticles(
    { method: 'POST', path: '/links/open-bullets', handler: 'links.setBullet' },
    'links.update',
    UPDATES_ARTICLES,
  ),
  adminRoute({ method: 'POST', path: '/links/follow', handler: 'links.follow' }, 'links.update'),
  adminRoute(
    { method: 'POST', path: '/links/delete', handler: 'links.deleteUnused' },
    'links.update',
  ),
  readerRoute('/articles/:documentId/linked-from', 'usage.linkedFrom'),
  readerRoute('/related-links/:documentId/used-in', 'usage.ofLink'),
  readerRoute('/pictures/:documentId/used-in', 'usage.ofPicture'),
  readerRoute('/suggestions', 'usage.suggestions'),
];

/** A route that tells of articles: beside its own action, it wants theirs. */
function withArticles(route: Route, action: AdminAction, articles = READS_ARTICLES) {
  return guarded(route, [adminPermission(action), articles]);
}

function readerRoute(path: string, handler: string): Core.RouteInput {
  return guarded({ method: 'GET', path, handler }, [READS_ARTICLES]);
}

function guarded(route: Route, actions: Array<string | string[]>): Core.RouteInput {
  return {
    ...route,
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions } },
      ],
    },
  };
}
