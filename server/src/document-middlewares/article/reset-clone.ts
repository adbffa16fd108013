import { storyDocuments, storyTypeOf } from '../../services/article/story-types';
import { setData, type WriteMiddleware } from '../write';

interface Copies {
  documentId: string;
  entries: Array<{ locale: string }>;
}

/**
 * A copy of an article is a new one: slugs of its own, no history, never published. What the caller
 * changes is written by updates: Strapi's `clone` would mix a body or a list into the original's.
 */
export const resetClone: WriteMiddleware = async ({ write, next, strapi }) => {
  const type = storyTypeOf(write.uid);
  if (write.action !== 'clone' || !type) {
    return next();
  }
  const { data, ...params } = write.params;
  setData(write, {
    ...{ slugHistory: null, firstPublishedAt: null },
    ...{ importKey: null, importHash: null, importVersion: null, importedAt: null },
  });
  const { documentId, entries } = (await next()) as Copies;
  const { firstPublishedAt: _original, ...changes } = data ?? {};
  const rewritten = [];
  for (const { locale } of entries) {
    const own = { slug: null, ...changes };
    const update = { ...params, documentId, locale, status: 'draft', data: own };
    rewritten.push(await storyDocuments(strapi, type).update(update));
  }
  return { documentId, entries: rewritten };
};
