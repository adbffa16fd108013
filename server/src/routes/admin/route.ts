import type { Core } from '@strapi/strapi';
import { type AdminAction, adminPermission } from '../../permissions';

type AdminRoute = Pick<Core.RouteInput, 'method' | 'path' | 'handler'>;

/** A route of the admin panel that answers only roles with this permission. */
export function adminRoute(route: AdminRoute, action: AdminAction): Core.RouteInput {
  return {
    ...route,
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [adminPermission(action)] } },
      ],
    },
  };
}
