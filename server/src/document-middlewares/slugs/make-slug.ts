import type { Core } from '@strapi/strapi';
import { getService } from '../../services';
import { validationError } from '../../services/platform/validation-error';
import {
  localeOf,
  publishedLocales,
  publishes,
  setData,
  storesData,
  type Write,
  type WriteMiddleware,
} from '../write';

/**
 * Gives every article with a headline a slug, and no two articles of a locale the same one. Nothing
 * is published without a slug.
 */
export const makeSlug: WriteMiddleware = async ({ write, next, strapi }) => {
  const { documentId } = write.params;
  if (write.action === 'publish' && documentId) {
    const locales = await publishedLocales(write, strapi);
    await getService(strapi, 'slug').fillDrafts(documentId, locales);
  }
  if (storesData(write) && write.params.data) {
    const slug = await slugFor(write, strapi);
    if (slug !== undefined) {
      setData(write, { ...write.params.data, slug });
    }
  }
  return next();
};

/** The slug that the write has to store; undefined where the stored one stays. */
async function slugFor(write: Write, strapi: Core.Strapi): Promise<string | undefined> {
  const data = write.params.data ?? {};
  const locale = await localeOf(write, strapi);
  const own = write.action === 'update' ? write.params.documentId : undefined;
  const slugs = getService(strapi, 'slug');

  if (typeof data.slug === 'string' && data.slug !== '') {
    if (await slugs.isTaken(data.slug, { locale, own })) {
      const message = `Another article has the slug "${data.slug}"`;
      throw validationError([{ path: ['slug'], message }]);
    }
    return undefined;
  }
  const { documentId } = write.params;
  const stored = documentId ? await slugs.draftOf({ documentId, locale }) : null;
  const keepsSlug = write.action === 'update' && data.slug === undefined && stored?.slug;
  const headline = data.headline ?? stored?.headline;
  const words = typeof headline === 'string' ? headline : '';
  if (keepsSlug || (words.trim() === '' && !publishes(write))) {
    return undefined;
  }
  return slugs.make(words, { locale, own });
}
