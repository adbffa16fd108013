import { ARTICLE_UID } from '#shared/plugin-id';
import { getService } from '../../services';
import { validationError } from '../../services/platform/validation-error';
import {
  localeOf,
  publishedLocales,
  publishes,
  setData,
  storesData,
  type StoryMiddleware,
  type StoryStep,
} from '../write';

/**
 * Gives every story with a headline a slug, and no two articles of a locale the same one; whether
 * stories of its own types may have the same, a site decides. Nothing is published without a slug.
 */
export const makeSlug: StoryMiddleware = async (step) => {
  const { type, write, next, strapi } = step;
  const { documentId } = write.params;
  if (write.action === 'publish' && documentId) {
    const locales = await publishedLocales(write, strapi);
    await getService(strapi, 'slug').fillDrafts(type, documentId, locales);
  }
  if (storesData(write) && write.params.data) {
    const slug = await slugFor(step, write.params.data);
    if (slug !== undefined) {
      setData(write, { ...write.params.data, [type.fields.slug]: slug });
    }
  }
  return next();
};

/** The slug that the write has to store; undefined where the stored one stays. */
async function slugFor(
  { type, write, strapi }: StoryStep,
  data: Record<string, unknown>,
): Promise<string | undefined> {
  const locale = await localeOf(write, strapi);
  const own = write.action === 'update' ? write.params.documentId : undefined;
  const slugs = getService(strapi, 'slug');
  const scope = { type, locale, own };
  const given = data[type.fields.slug];
  if (typeof given === 'string' && given !== '') {
    if (type.uid === ARTICLE_UID && (await slugs.isTaken(given, scope))) {
      const message = `Another article has the slug "${given}"`;
      throw validationError([{ path: ['slug'], message }]);
    }
    return undefined;
  }
  const { documentId } = write.params;
  const stored = documentId ? await slugs.draftOf(type, { documentId, locale }) : null;
  const keepsSlug = write.action === 'update' && given === undefined && stored?.slug;
  const headline = data[type.fields.headline] ?? stored?.headline;
  const words = typeof headline === 'string' ? headline : '';
  if (keepsSlug || (words.trim() === '' && !publishes(write))) {
    return undefined;
  }
  return slugs.make(words, scope);
}
