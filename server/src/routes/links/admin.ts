import type { Core } from '@strapi/strapi';
import { READ_STORIES, UPDATE_STORIES } from '#shared/permissions';
import { adminRoute } from '../platform/admin-route';

export const linksRoutes: Core.RouteInput[] = [
  adminRoute({ method: 'GET', path: '/links/counts', handler: 'links.counts' }, 'links.read'),
  adminRoute({ method: 'GET', path: '/links/check', handler: 'links.progress' }, 'links.read'),
  adminRoute({ method: 'POST', path: '/links/check', handler: 'links.check' }, 'links.check'),
  adminRoute(
    { method: 'POST', path: '/links/check/stop', handler: 'links.stopCheck' },
    'links.check',
  ),
  adminRoute({ method: 'GET', path: '/links', handler: 'links.find' }, 'links.read', READ_STORIES),
  adminRoute(
    { method: 'GET', path: '/links/open-bullets', handler: 'links.unlinkedBullets' },
    'links.read',
    READ_STORIES,
  ),
  adminRoute(
    { method: 'POST', path: '/links/open-bullets', handler: 'links.setBullet' },
    'links.update',
    UPDATE_STORIES,
  ),
  adminRoute({ method: 'POST', path: '/links/follow', handler: 'links.follow' }, 'links.update'),
  adminRoute(
    { method: 'POST', path: '/links/delete', handler: 'links.deleteUnused' },
    'links.update',
  ),
  readerRoute('/articles/:documentId/linked-from', 'uses.linkedFrom'),
  readerRoute('/related-links/:documentId/used-in', 'uses.ofLink'),
  readerRoute('/pictures/:documentId/used-in', 'uses.ofPicture'),
  readerRoute('/suggestions', 'uses.suggestions'),
];

/** Whoever may open articles in the content manager; which of them, the conditions of roles say. */
function readerRoute(path: string, handler: string): Core.RouteInput {
  return adminRoute({ method: 'GET', path, handler }, READ_STORIES);
}
