import { PLUGIN_ID } from '#shared/plugin-id';
import en from '../translations/en.json';

export type MessageKey = keyof typeof en;

/**
 * The words under a key, for `formatMessage` and for Strapi's `intlLabel`s: in the reader's
 * language where it has them, else in English.
 */
export function message(key: MessageKey) {
  return { id: messageId(key), defaultMessage: en[key] };
}

/** The name of a message in the admin, where all plugins share one list. */
export function messageId(key: string): string {
  return `${PLUGIN_ID}.${key}`;
}
