import type { Core } from '@strapi/strapi';

/** French beside English, which Strapi starts with. */
export async function seedLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  const french = await locales.findByCode('fr');
  if (!french) {
    await locales.create({ code: 'fr', name: 'French (fr)' });
  }
}
