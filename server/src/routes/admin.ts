import type { Core } from '@strapi/strapi';
import { storyTypeRoutes } from './article/admin';
import { gateRoutes } from './gate/admin';
import { importRoutes } from './import/admin';
import { linkTargetRoutes } from './links/targets';
import { linksRoutes } from './links/admin';
import { pictureRoutes } from './pictures/lookup';
import { pictureRightsRoutes } from './pictures/rights';

/** What the plugin's own pages and panels in the admin ask for, under `/newsroom`. */
export const adminRoutes: Core.RouterInput = {
  type: 'admin',
  routes: [
    ...gateRoutes,
    ...importRoutes,
    ...linkTargetRoutes,
    ...linksRoutes,
    ...pictureRoutes,
    ...pictureRightsRoutes,
    ...storyTypeRoutes,
  ],
};
