import type { StrapiApp } from '@strapi/strapi/admin';
import { adminPermission } from '#shared/permissions';
import { PLUGIN_ID } from '#shared/plugin-id';
import { message } from '../../i18n/message';
import { NewsroomIcon } from './NewsroomIcon';
import { SECTIONS } from './sections';

/** The path of the Newsroom page in the admin, without a leading slash. */
export const NEWSROOM_PATH = `plugins/${PLUGIN_ID}`;

/** Adds Newsroom to the main menu, for roles that may open at least one of its sections. */
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
