import type { Core } from '@strapi/strapi';
import { indexReferences } from './core-hooks/article/index-references';
import { keepTables } from './core-hooks/platform/keep-tables';
import { allowWebhooks } from './core-hooks/platform/allow-webhooks';
import { tellPictureChanges } from './core-hooks/pictures/tell-picture-changes';
import { restorePictures } from './core-hooks/pictures/restore-pictures';
import { nameFormerTypes } from './core-hooks/slugs/name-former-types';
import { watchRights } from './core-hooks/pictures/watch-rights';
import { ADMIN_ACTIONS } from '#shared/permissions';
import { PLUGIN_ID } from '#shared/plugin-id';
import { storyTypes } from './services/article/story-types';
import { typesToIndex } from './services/article/references/index-state';
import { isIndexMissing } from './services/article/references/rebuild';
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
  // Before anything asks for a story: a mapping that does not fit stops the start.
  storyTypes(strapi);
  await keepTables(strapi);
  await restorePictures(strapi);
  await nameFormerTypes(strapi);
  // Before the index: it forgets what a deleted file was shown by.
  tellPictureChanges(strapi);
  indexReferences(strapi);
  allowWebhooks(strapi);
  listenForCreatedFiles(strapi);
  watchRights(strapi);
  scheduleLinkCheck(strapi);
  await offerReindex(strapi);
}

/**
 * Stories that came past Strapi, as with a restored backup, and those of a type that was not named
 * before, are in no index until somebody lets them be looked at.
 */
async function offerReindex(strapi: Core.Strapi): Promise<void> {
  const uids = (await typesToIndex(strapi)).map(({ uid }) => uid);
  if (uids.length > 0) {
    strapi.log.warn(
      `[newsroom] What the stories of ${uids.join(', ')} refer to is not known yet: they were there before. Run "npx newsroom adopt".`,
    );
  } else if (await isIndexMissing(strapi)) {
    strapi.log.warn(
      '[newsroom] The index of references is empty although there are stories. Run "npx newsroom reindex".',
    );
  }
}
