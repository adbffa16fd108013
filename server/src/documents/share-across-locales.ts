import { getService } from '../services';
import { localeOf, publishes, storesWords, type WriteMiddleware } from './write';

/**
 * Keeps what translations share the same in all of them. Strapi hands a shared field on to rows of
 * the same version alone: an embargo that was set in one language and published would not hold in
 * another, and the next write there would lift it everywhere.
 */
export const shareAcrossLocales: WriteMiddleware = async ({ write, next, strapi }) => {
  const { documentId } = write.params;
  const articles = getService(strapi, 'article');
  if (documentId && write.action === 'discardDraft') {
    const locale = await localeOf(write, strapi);
    const others = await articles.sharedFields(documentId, { not: locale });
    const result = await next();
    if (others) {
      await articles.share(documentId, { fields: others, versions: 'draft' });
    }
    return result;
  }
  const result = await next();
  if (documentId && (storesWords(write) || write.action === 'publish')) {
    const fields = await articles.sharedFields(documentId, { is: await localeOf(write, strapi) });
    const versions = publishes(write) ? 'all' : 'draft';
    if (fields) {
      await articles.share(documentId, { fields, versions });
    }
  }
  return result;
};
