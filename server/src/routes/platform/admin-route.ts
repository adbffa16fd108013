import type { Core } from '@strapi/strapi';
import { type AdminAction, adminPermission, type ContentPermission } from '#shared/permissions';

type AdminRoute = Pick<Core.RouteInput, 'method' | 'path' | 'handler'>;

/** What a role has to have: one of the plugin's own permissions, or one for articles. */
type Wanted = AdminAction | ContentPermission;

/** A route of the admin panel that answers only roles with all of these permissions. */
export function adminRoute(route: AdminRoute, ...wanted: [Wanted, ...Wanted[]]): Core.RouteInput {
  const actions = wanted.map((one) => (typeof one === 'string' ? adminPermission(one) : one));
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
