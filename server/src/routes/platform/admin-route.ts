import type { Core } from '@strapi/strapi';
import { type AdminAction, adminPermission, type StoryPermission } from '#shared/permissions';
import { PLUGIN_ID } from '#shared/plugin-id';

type AdminRoute = Pick<Core.RouteInput, 'method' | 'path' | 'handler'>;

/** What a role has to have: one of the plugin's own permissions, or one for stories. */
type Wanted = AdminAction | StoryPermission;

/** A route of the admin panel that answers only roles with all of these permissions. */
export function adminRoute(route: AdminRoute, ...wanted: [Wanted, ...Wanted[]]): Core.RouteInput {
  const actions = wanted.flatMap((one) => (typeof one === 'string' ? adminPermission(one) : []));
  const onStories = wanted.flatMap((one) => (typeof one === 'string' ? [] : one));
  return {
    ...route,
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        ...(actions.length > 0 ? [{ name: 'admin::hasPermissions', config: { actions } }] : []),
        ...onStories.map(({ stories }) => ({
          name: `plugin::${PLUGIN_ID}.may-with-stories`,
          config: { action: stories },
        })),
      ],
    },
  };
}
