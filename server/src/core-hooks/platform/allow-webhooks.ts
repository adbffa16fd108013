import type { Core } from '@strapi/strapi';
import { NEWSROOM_EVENTS } from '#shared/events';

/** Lets webhooks listen for the plugin's events. */
export function allowWebhooks(strapi: Core.Strapi): void {
  const store = strapi.get('webhookStore');
  for (const event of NEWSROOM_EVENTS) {
    store.addAllowedEvent(event.replace(/\W/g, '_').toUpperCase(), event);
  }
}
