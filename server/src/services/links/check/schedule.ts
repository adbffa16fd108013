import type { Core } from '@strapi/strapi';
import { configOf } from '../../platform/config';
import type { LinkCheckService } from '.';
import { PLUGIN_ID } from '#shared/plugin-id';

/**
 * Puts the check of all web addresses on the site's cron, if the site wants it there. Strapi's
 * `server.cron.enabled`, off by default, is for the tasks of the site's own config.
 */
export function scheduleLinkCheck(strapi: Core.Strapi): void {
  const rule = configOf(strapi).links.check;
  if (rule === false) {
    return;
  }
  const task = async () => {
    const service: LinkCheckService = strapi.plugin(PLUGIN_ID).service('link-check');
    await service.run();
  };
  strapi.cron.add({ [`${PLUGIN_ID}-link-check`]: { task, options: { rule } } });
}
