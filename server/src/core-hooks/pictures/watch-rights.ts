import type { Core } from '@strapi/strapi';
import { getService } from '../../services';
import { RIGHTS_EXPIRED } from '../../services/pictures/expiry';

/**
 * Lets Strapi's cron look for live pictures with expired rights. `server.cron.enabled` is about the site's own tasks, and false unless a site says
 * otherwise: as those of Strapi's own plugins, this task does not ask for it.
 */
export function watchRights(strapi: Core.Strapi): void {
  const rights = getService(strapi, 'rights-expiry');
  if (rights.schedule !== false) {
    strapi.get('cron').add({
      [RIGHTS_EXPIRED]: {
        task: async () => {
          await rights.raise();
        },
        options: { rule: rights.schedule },
      },
    });
  }
}
