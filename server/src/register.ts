import type { Core } from '@strapi/strapi';
import { registerDocumentMiddlewares } from './document-middlewares';
import { confineQueries } from './core-hooks/article/confine-queries';
import { guardGraphql } from './core-hooks/article/graphql';
import { guardStories } from './core-hooks/article/guard-stories';
import { hideArticle } from './core-hooks/article/hide-article';
import { publishOneByOne } from './core-hooks/gate/bulk-publish';
import { readMetadataOnUpload } from './core-hooks/pictures/read-metadata';
import { guardDeletion } from './core-hooks/pictures/guard-deletion';
import { suggestOurSlugs } from './core-hooks/slugs/suggest-slug';
import { CAPTION, PLUGIN_ID } from '#shared/plugin-id';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.customFields.register({
    name: CAPTION,
    plugin: PLUGIN_ID,
    type: 'json',
    inputSize: { default: 6, isResizable: true },
  });
  hideArticle(strapi);
  registerDocumentMiddlewares(strapi);
  publishOneByOne(strapi);
  suggestOurSlugs(strapi);
  guardStories(strapi);
  confineQueries(strapi);
  guardGraphql(strapi);
  readMetadataOnUpload(strapi);
  guardDeletion(strapi);
}
