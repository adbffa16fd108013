import type { Core } from '@strapi/strapi';
import { registerDocumentMiddlewares } from './documents';
import { PLUGIN_ID } from './plugin-id';
import { suggestOurSlugs } from './services/suggest-slug';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.customFields.register({
    name: 'caption',
    plugin: PLUGIN_ID,
    type: 'json',
    inputSize: { default: 6, isResizable: true },
  });
  registerDocumentMiddlewares(strapi);
  suggestOurSlugs(strapi);
}
