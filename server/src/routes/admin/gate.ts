import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../plugin-id';

/** Who may open articles in the content manager may know what stands between them and publishing. */
const READERS_OF_ARTICLES = {
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: {
        actions: [{ action: 'plugin::content-manager.explorer.read', subject: ARTICLE_UID }],
      },
    },
  ],
};

export const gateRoutes: Core.RouteInput[] = [
  { method: 'POST', path: '/gate/facts', handler: 'gate.facts', config: READERS_OF_ARTICLES },
  { method: 'POST', path: '/gate/check', handler: 'gate.check', config: READERS_OF_ARTICLES },
];
