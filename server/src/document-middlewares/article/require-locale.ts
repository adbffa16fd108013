import { validationError } from '../../services/platform/validation-error';
import { hasLocale } from '../../services/platform/locale';
import { storesData, type StoryMiddleware } from '../write';

/** Refuses words in a locale that the site does not have; Strapi alone would store them. */
export const requireLocale: StoryMiddleware = async ({ write, next, strapi }) => {
  const { locale } = write.params;
  if (storesData(write) && typeof locale === 'string' && locale !== '*' && locale !== '') {
    if (!(await hasLocale(strapi, locale))) {
      throw validationError([{ path: ['locale'], message: `This site has no locale "${locale}"` }]);
    }
  }
  return next();
};
