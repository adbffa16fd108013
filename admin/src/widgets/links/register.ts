import { Link } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { adminPermission } from '#shared/permissions';
import { PLUGIN_ID } from '#shared/plugin-id';
import { message } from '../../i18n/message';

/** Adds the Links widget to the home page. */
export function registerLinksWidget(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register({
    id: 'links',
    pluginId: PLUGIN_ID,
    icon: Link,
    title: message('links.title'),
    permissions: [{ action: adminPermission('links.read') }],
    component: async () => (await import('./LinksWidget')).LinksWidget,
  });
}
