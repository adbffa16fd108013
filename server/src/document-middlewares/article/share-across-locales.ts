import { getService } from '../../services';
import { localeOf, publishes, storesData, type StoryMiddleware, type StoryStep } from '../write';

/**
 * Keeps what translations share the same in all of them. Strapi hands a shared field on to rows of
 * the same version alone: an embargo that was set in one language and published would not hold in
 * another, and the next write there would lift it everywhere.
 */
export const shareAcrossLocales: StoryMiddleware = async (step) => {
  const { type, write, next, strapi } = step;
  const { documentId } = write.params;
  if (documentId && write.action === 'discardDraft') {
    return keepShared(step, documentId);
  }
  const result = await next();
  if (documentId && (storesData(write) || write.action === 'publish')) {
    const translations = getService(strapi, 'translations');
    const locale = await localeOf(write, strapi);
    const fields = await translations.shared(type, documentId, { locale });
    if (fields) {
      const versions = publishes(write) ? 'all' : 'draft';
      await translations.share(type, documentId, { fields, versions });
    }
  }
  return result;
};

/** A draft that is discarded in one language takes no shared field of the others back. */
async function keepShared(
  { type, write, next, strapi }: StoryStep,
  documentId: string,
): Promise<unknown> {
  const { locale } = write.params;
  if (locale === '*' || Array.isArray(locale)) {
    return next();
  }
  const translations = getService(strapi, 'translations');
  const exceptLocale = await localeOf(write, strapi);
  const fields = await translations.shared(type, documentId, { exceptLocale });
  const result = await next();
  if (fields) {
    await translations.share(type, documentId, { fields, versions: 'draft' });
  }
  return result;
}
