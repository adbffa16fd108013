import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { RIGHTS_EXPIRED } from '../services/rights-expiry';

/** Every morning, before most desks meet; in the time zone of the server. */
const DAILY = '0 5 * * *';

/**
 * Lets Strapi look for live pictures with expired rights once a day, and lets webhooks listen for
 * what it finds. A site that has switched its cron off has switched this off too.
 */
export function watchRights(strapi: Core.Strapi): void {
  strapi.get('webhookStore').addAllowedEvent('NEWSROOM_RIGHTS_EXPIRED', RIGHTS_EXPIRED);
  if (strapi.config.get('server.cron.enabled', true)) {
    strapi.get('cron').add({
      [RIGHTS_EXPIRED]: {
        task: async () => {
          await getService(strapi, 'rights-expiry').raise();
        },
        options: { rule: DAILY },
      },
    });
  }
}
