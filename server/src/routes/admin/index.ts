import type { Core } from '@strapi/strapi';
import { gateRoutes } from './gate';
import { importRoutes } from './import';
import { linkTargetRoutes } from './link-target';
import { linksRoutes } from './links';
import { pictureRoutes } from './picture';
import { pictureRightsRoutes } from './picture-rights';

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
  ],
};
