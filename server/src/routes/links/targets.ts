import type { Core } from '@strapi/strapi';
import { READ_STORIES } from '#shared/permissions';
import { adminRoute } from '../platform/admin-route';

/**
 * Whoever may read articles in the content manager. What is told of each, and who may make a link,
 * the service judges by the same permissions and their conditions.
 */
export const linkTargetRoutes: Core.RouteInput[] = [
  adminRoute({ method: 'GET', path: '/links/search', handler: 'link-target.search' }, READ_STORIES),
  adminRoute(
    { method: 'POST', path: '/links/lookup', handler: 'link-target.lookup' },
    READ_STORIES,
  ),
  adminRoute({ method: 'POST', path: '/links', handler: 'link-target.ensure' }, READ_STORIES),
];
