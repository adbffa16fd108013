import type { Core } from '@strapi/strapi';

/** The locale that a request or a write without one is in. */
export async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  return strapi.plugin('i18n').service('locales').getDefaultLocale();
}

/** Whether the site has this locale. */
export async function hasLocale(strapi: Core.Strapi, code: string): Promise<boolean> {
  return Boolean(await strapi.plugin('i18n').service('locales').findByCode(code));
}

/** Whether a locale is one of those that a call of the document service names: one, some, or `*`. */
export function isAmong(locale: string, locales: unknown): boolean {
  return locales === '*' || [locales].flat().includes(locale);
}
