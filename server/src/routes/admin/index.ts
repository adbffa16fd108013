import type { Core } from '@strapi/strapi';
import { linksRoutes } from './links';

/** What the plugin's own pages and panels in the admin ask for, under `/newsroom`. */
export const adminRoutes: Core.RouterInput = { type: 'admin', routes: [...linksRoutes] };
