import { getService } from '../../services';
import { publishedLocales, type WriteMiddleware } from '../write';

/** Refuses to take a story away that live stories point to, where the site wants it so. */
export const protectLinks: WriteMiddleware = async ({ write, next, strapi }) => {
  const { documentId } = write.params;
  if (documentId && (write.action === 'unpublish' || write.action === 'delete')) {
    const locales = await publishedLocales(write, strapi);
    await getService(strapi, 'protection').check(documentId, locales);
  }
  return next();
};
