import type { Core } from '@strapi/strapi';
import { CREATE_STORIES, UPDATE_STORIES } from '#shared/permissions';
import { adminRoute } from '../platform/admin-route';

/** Who brings copy in makes articles: it takes the content manager's right to that as well. */
export const importRoutes: Core.RouteInput[] = [
  adminRoute(
    { method: 'POST', path: '/import/preview', handler: 'import.preview' },
    'import.create',
    CREATE_STORIES,
  ),
  adminRoute(
    { method: 'POST', path: '/import', handler: 'import.create' },
    'import.create',
    CREATE_STORIES,
  ),
  // It makes no article, and changes some.
  adminRoute(
    { method: 'POST', path: '/import/link', handler: 'import.link' },
    'import.create',
    UPDATE_STORIES,
  ),
];
