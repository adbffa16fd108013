import { PLUGIN_ID } from '#shared/plugin-id';
import en from '../translations/en.json';

export type MessageKey = keyof typeof en;

/**
 * The descriptor of a message, for `formatMessage` and for Strapi's `intlLabel`s. A missing translation
 * falls back to English.
 */
export function message(key: MessageKey) {
  return { id: messageId(key), defaultMessage: en[key] };
}

/** The id of a message in the admin, with the plugin's prefix. */
export function messageId(key: string): string {
  return `${PLUGIN_ID}.${key}`;
}
