import type { Core } from '@strapi/strapi';
import { adminRoute } from '../platform/admin-route';

const READ = 'picture-rights.read';
const UPDATE = 'picture-rights.update';

export const pictureRightsRoutes: Core.RouteInput[] = [
  adminRoute(
    { method: 'GET', path: '/picture-rights/pictures', handler: 'picture-rights.find' },
    READ,
  ),
  adminRoute(
    {
      method: 'GET',
      path: '/picture-rights/pictures/:documentId/uses',
      handler: 'picture-rights.uses',
    },
    READ,
  ),
  adminRoute(
    { method: 'GET', path: '/picture-rights/suppliers', handler: 'picture-rights.suppliers' },
    READ,
  ),
  adminRoute(
    { method: 'GET', path: '/picture-rights/attention', handler: 'picture-rights.attention' },
    READ,
  ),
  adminRoute(
    { method: 'GET', path: '/picture-rights/export', handler: 'picture-rights.export' },
    'picture-rights.export',
  ),
  adminRoute(
    { method: 'POST', path: '/picture-rights/credits/preview', handler: 'picture-rights.preview' },
    UPDATE,
  ),
  adminRoute(
    { method: 'POST', path: '/picture-rights/credits/apply', handler: 'picture-rights.apply' },
    UPDATE,
  ),
];
