import type { Core, UID } from '@strapi/strapi';
import { ARTICLE_UID } from '#shared/plugin-id';
import { setData, type WriteMiddleware } from '../write';

interface Copies {
  documentId: string;
  entries: Array<{ locale: string }>;
}

interface Documents {
  update(params: object): Promise<{ locale: string }>;
}

/**
 * A copy of an article is a new one: slugs of its own, no history, never published. What the caller
 * changes is written by updates: Strapi's `clone` would mix a body or a list into the original's.
 */
export const resetClone: WriteMiddleware = async ({ write, next, strapi }) => {
  if (write.action !== 'clone') {
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
    rewritten.push(await articles(strapi).update(update));
  }
  return { documentId, entries: rewritten };
};

function articles(strapi: Core.Strapi): Documents {
  return strapi.documents(ARTICLE_UID as UID.ContentType) as unknown as Documents;
}
