import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hasLocale } from '../../services/platform/locale';

/** @throws ValidationError for a locale that the site does not have */
export async function checkLocale(strapi: Core.Strapi, locale: unknown): Promise<void> {
  if (locale === undefined || locale === '*') {
    return;
  }
  if (typeof locale !== 'string' || !(await hasLocale(strapi, locale))) {
    throw new errors.ValidationError('Invalid locale: this site has no such locale', {
      key: 'locale',
    });
  }
}
