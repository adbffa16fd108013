import type { Core } from '@strapi/strapi';
import { READ_STORIES } from '#shared/permissions';
import { adminRoute } from '../platform/admin-route';

/** What the admin has to know of the site's types, for whoever may open stories of one. */
export const storyTypeRoutes: Core.RouteInput[] = [
  adminRoute({ method: 'GET', path: '/story-types', handler: 'story-types.find' }, READ_STORIES),
];
