import { invalid } from '../../services/platform/validation-error';
import { hasLocale } from '../../services/platform/locale';
import { storesWords, type WriteMiddleware } from '../write';

/** Refuses words in a locale that the site does not have; Strapi alone would store them. */
export const checkLocale: WriteMiddleware = async ({ write, next, strapi }) => {
  const { locale } = write.params;
  if (storesWords(write) && typeof locale === 'string' && locale !== '*' && locale !== '') {
    if (!(await hasLocale(strapi, locale))) {
      throw invalid([{ path: ['locale'], message: `This site has no locale "${locale}"` }]);
    }
  }
  return next();
};
