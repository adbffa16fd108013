import type { Core } from '@strapi/strapi';
import { importRoutes } from './import';

/** What the plugin's own pages and panels in the admin ask for, under `/newsroom`. */
export const adminRoutes: Core.RouterInput = { type: 'admin', routes: [...importRoutes] };
