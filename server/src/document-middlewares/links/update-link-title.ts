import { getService } from '../../services';
import type { StoryMiddleware } from '../write';

/** Keeps the title of a story's related link, by which the desk finds it, up to its headline. */
export const updateLinkTitle: StoryMiddleware = async ({ type, write, next, strapi }) => {
  const result = await next();
  const { documentId, data } = write.params;
  const isRenamed =
    write.action === 'discardDraft' ||
    (write.action === 'update' && data?.[type.fields.headline] !== undefined);
  if (documentId && isRenamed) {
    await getService(strapi, 'related-link').updateTitle({ type: type.uid, documentId });
  }
  return result;
};
