import type { StrapiApp } from '@strapi/strapi/admin';
import { adminPermission } from '#shared/permissions';
import { PLUGIN_ID } from '#shared/plugin-id';
import { message } from '../../i18n/message';
import { NewsroomIcon } from './NewsroomIcon';
import { SECTIONS } from './sections';

/** Where the Newsroom page lives in the admin, without a slash in front. */
export const NEWSROOM_PATH = `plugins/${PLUGIN_ID}`;

/** Puts Newsroom into the main menu, for roles that may open at least one page under it. */
export function registerNewsroomPage(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: NEWSROOM_PATH,
    icon: NewsroomIcon,
    intlLabel: message('newsroom.title'),
    permissions: SECTIONS.map(({ action }) => ({
      action: adminPermission(action),
      subject: null,
    })),
    Component: () => import('./NewsroomPage'),
  });
}
