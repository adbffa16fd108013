import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '#shared/plugin-id';

/** Files and credit lines, which readers see too: for everyone who works with content. */
export const pictureRoutes: Core.RouteInput[] = [
  {
    method: 'POST',
    path: '/pictures/lookup',
    handler: 'picture.lookup',
    config: {
      policies: ['admin::isAuthenticatedAdmin', `plugin::${PLUGIN_ID}.reads-content`],
    },
  },
];
