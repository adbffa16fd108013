import { getService } from '../../services';
import type { WriteMiddleware } from '../write';

/** Keeps the title of an article's related link, by which the desk finds it, up to its headline. */
export const updateLinkTitle: WriteMiddleware = async ({ write, next, strapi }) => {
  const result = await next();
  const { documentId, data } = write.params;
  const isRenamed =
    write.action === 'discardDraft' || (write.action === 'update' && data?.headline !== undefined);
  if (documentId && isRenamed) {
    await getService(strapi, 'related-link').updateTitle(documentId);
  }
  return result;
};
