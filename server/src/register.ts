import type { Core } from '@strapi/strapi';
import { registerDocumentMiddlewares } from './documents';
import { guardArticles } from './extensions/guard-articles';
import { publishOneByOne } from './extensions/publish-many';
import { readMetadataOnUpload } from './extensions/read-metadata';
import { guardDeletion } from './extensions/guard-deletion';
import { suggestOurSlugs } from './extensions/suggest-slug';
import { CAPTION, PLUGIN_ID } from './plugin-id';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.customFields.register({
    name: CAPTION,
    plugin: PLUGIN_ID,
    type: 'json',
    inputSize: { default: 6, isResizable: true },
  });
  registerDocumentMiddlewares(strapi);
  publishOneByOne(strapi);
  suggestOurSlugs(strapi);
  guardArticles(strapi);
  readMetadataOnUpload(strapi);
  guardDeletion(strapi);
}
