import type { Core } from '@strapi/strapi';
import type { ImportWarning } from '#shared/domain/import/warning';
import { validationError } from '../platform/validation-error';
import { defaultLocale } from '../platform/locale';

/** Chooses the locale of a story among those of the site. */
export interface ChooseLocale {
  (said: string): { locale: string; warning?: ImportWarning };
}

/** @throws ValidationError where the site has no locale `wanted` */
export async function localeChooser(
  strapi: Core.Strapi,
  wanted: string | undefined,
): Promise<ChooseLocale> {
  const locales: Array<{ code: string }> = await strapi.plugin('i18n').service('locales').find();
  const codes = locales.map(({ code }) => code);
  const fallback = await defaultLocale(strapi);
  if (wanted !== undefined && !codes.includes(wanted)) {
    const message = `This site has no locale "${wanted}"; it has ${codes.join(', ')}`;
    throw validationError([{ path: ['locale'], message }]);
  }
  return (said) => {
    if (wanted !== undefined || said === '') {
      return { locale: wanted ?? fallback };
    }
    const locale = nearest(codes, said);
    return locale === undefined
      ? { locale: fallback, warning: { code: 'locale', said, locale: fallback } }
      : { locale };
  };
}

/** `en-GB` finds itself, then `en`; `pt` finds `pt-BR`. */
function nearest(codes: string[], said: string): string | undefined {
  const tag = said.toLowerCase().replace(/_/g, '-');
  const language = tag.split('-')[0] ?? tag;
  const lower = codes.map((code) => ({ code, tag: code.toLowerCase() }));
  const found =
    lower.find((one) => one.tag === tag) ??
    lower.find((one) => one.tag === language) ??
    lower.find((one) => one.tag.startsWith(`${language}-`));
  return found?.code;
}
