import { getFetchClient } from '@strapi/strapi/admin';
import { z } from 'zod';

const localesAnswer = z.array(
  z.object({ code: z.string(), name: z.string(), isDefault: z.boolean() }),
);

export type Locale = z.infer<typeof localesAnswer>[number];

/** The languages of the site, from Strapi's internationalisation. */
export async function loadLocales(signal: AbortSignal): Promise<Locale[]> {
  const { data } = await getFetchClient().get('/i18n/locales', { signal });
  return localesAnswer.parse(data);
}
