import type { Core } from '@strapi/strapi';
import { keepTables } from './core-hooks/platform/keep-tables';
import { watchRights } from './core-hooks/pictures/watch-rights';
import { ADMIN_ACTIONS } from '#shared/permissions';
import { PLUGIN_ID } from '#shared/plugin-id';
import { countUnlinkedBullets } from './services/article/count-open-bullets';
import { listenForCreatedFiles } from './services/pictures/created-files';
import { scheduleLinkCheck } from './services/links/check/schedule';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const actions = Object.entries(ADMIN_ACTIONS).map(([uid, words]) => ({
    section: 'plugins',
    pluginName: PLUGIN_ID,
    uid,
    ...words,
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
  await keepTables(strapi);
  listenForCreatedFiles(strapi);
  watchRights(strapi);
  scheduleLinkCheck(strapi);
  await countUnlinkedBullets(strapi);
}
