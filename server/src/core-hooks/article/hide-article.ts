import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '#shared/plugin-id';
import { configOf } from '../../services/platform/config';

/** Takes the plugin's own article out of the content manager where a site has turned it off. */
export function hideArticle(strapi: Core.Strapi): void {
  if (configOf(strapi).contentTypes[ARTICLE_UID] === false) {
    const type = strapi.contentType(ARTICLE_UID);
    type.pluginOptions = { ...type.pluginOptions, 'content-manager': { visible: false } };
  }
}
