import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../plugin-id';
import { adminRoute } from './route';

/** Who brings copy in makes articles: it takes the content manager's right to that as well. */
const MAY_CREATE_ARTICLES = {
  name: 'admin::hasPermissions',
  config: { actions: [['plugin::content-manager.explorer.create', ARTICLE_UID]] },
};

export const importRoutes: Core.RouteInput[] = [
  importRoute('/import/preview', 'import.preview'),
  importRoute('/import', 'import.create'),
];

function importRoute(path: string, handler: string): Core.RouteInput {
  const route = adminRoute({ method: 'POST', path, handler }, 'import.create');
  const policies = [...(route.config?.policies ?? []), MAY_CREATE_ARTICLES];
  return { ...route, config: { ...route.config, policies } };
}
