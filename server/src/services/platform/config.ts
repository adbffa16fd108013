import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import { parseConfig } from '../../config/validate';
import { PLUGIN_ID } from '#shared/plugin-id';

/** What the plugin runs on, on this site. */
export function configOf(strapi: Core.Strapi): Config {
  return parseConfig(strapi.config.get(`plugin::${PLUGIN_ID}`));
}
