import { getService } from '../../services';
import { publishedLocales, type StoryMiddleware } from '../write';

/** Refuses to take a story away that live stories point to, where the site wants it so. */
export const protectLinks: StoryMiddleware = async ({ type, write, next, strapi }) => {
  const { documentId } = write.params;
  if (documentId && (write.action === 'unpublish' || write.action === 'delete')) {
    const locales = await publishedLocales(write, strapi);
    await getService(strapi, 'protection').check(type, documentId, locales);
  }
  return next();
};
