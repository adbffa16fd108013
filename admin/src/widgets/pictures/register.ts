import { Images } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { adminPermission } from '#shared/permissions';
import { PLUGIN_ID } from '#shared/plugin-id';
import { message } from '../../i18n/message';

/** Adds the Picture rights widget to the home page. Without an icon, Strapi's admin does not start. */
export function registerPictureRightsWidget(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register({
    id: 'picture-rights',
    pluginId: PLUGIN_ID,
    icon: Images,
    title: message('picture-rights.title'),
    permissions: [{ action: adminPermission('picture-rights.read') }],
    component: async () => (await import('./PictureRightsWidget')).PictureRightsWidget,
  });
}
