import { z } from 'zod';
import { request } from './request';

const localesAnswer = z.array(
  z.object({ code: z.string(), name: z.string(), isDefault: z.boolean() }),
);

export type Locale = z.infer<typeof localesAnswer>[number];

/** The locales of the site, from Strapi's i18n plugin. */
export function loadLocales(signal: AbortSignal): Promise<Locale[]> {
  return request('/i18n/locales', localesAnswer, { method: 'get', signal });
}
