import type { Core } from '@strapi/strapi';
import { keepTables } from './extensions/keep-tables';
import { watchRights } from './extensions/watch-rights';
import { ADMIN_ACTIONS } from './permissions';
import { PLUGIN_ID } from './plugin-id';
import { countOpenBullets } from './services/count-open-bullets';
import { listenForFiles } from './services/files-made';
import { scheduleLinkCheck } from './services/link-check/schedule';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const actions = Object.entries(ADMIN_ACTIONS).map(([uid, words]) => ({
    section: 'plugins',
    pluginName: PLUGIN_ID,
    uid,
    ...words,
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
  await keepTables(strapi);
  listenForFiles(strapi);
  watchRights(strapi);
  scheduleLinkCheck(strapi);
  await countOpenBullets(strapi);
}
