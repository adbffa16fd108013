import type { Core } from '@strapi/strapi';
import type { ImportWarning } from '#shared/domain/import/warning';
import type { StoryType } from '#shared/story-types';
import { validationError } from '../platform/validation-error';
import { defaultLocale } from '../platform/locale';

/** Chooses the locale of a story among those of the site. */
export interface ChooseLocale {
  (said: string): { locale: string; warning?: ImportWarning };
}

/**
 * Stories of a type without translations are in the site's default locale, whatever their copy says.
 *
 * @throws ValidationError where the site, or the type, has no locale `wanted`
 */
export async function localeChooser(
  strapi: Core.Strapi,
  type: StoryType,
  wanted: string | undefined,
): Promise<ChooseLocale> {
  const locales: Array<{ code: string }> = await strapi.plugin('i18n').service('locales').find();
  const codes = locales.map(({ code }) => code);
  const fallback = await defaultLocale(strapi);
  if (wanted !== undefined && !codes.includes(wanted)) {
    const message = `This site has no locale "${wanted}"; it has ${codes.join(', ')}`;
    throw validationError([{ path: ['locale'], message }]);
  }
  if (!type.isLocalised) {
    refuseLocale(type, { wanted, fallback });
    return () => ({ locale: fallback });
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

function refuseLocale(
  { uid }: StoryType,
  { wanted = '', fallback }: { wanted: string | undefined; fallback: string },
): void {
  if (!['', fallback].includes(wanted)) {
    const message = `Stories of ${uid} are not translated: leave the locale out`;
    throw validationError([{ path: ['locale'], message }]);
  }
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
