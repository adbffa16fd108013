import { ARTICLE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { storyDocuments } from '../../services/article/stories';
import { setData, type StoryMiddleware } from '../write';

interface Copies {
  documentId: string;
  entries: Array<{ locale: string | null }>;
}

const MANAGED = {
  ...{ slugHistory: null, importKey: null },
  ...{ importHash: null, importVersion: null, importedAt: null },
};

/**
 * A copy of a story is a new one: slugs of its own, no history, never published. What the caller
 * changes is written by updates: Strapi's `clone` would mix a body or a list into the original's.
 */
export const resetClone: StoryMiddleware = async ({ type, write, next, strapi }) => {
  if (write.action !== 'clone') {
    return next();
  }
  const { data = {}, ...params } = write.params;
  const { slug, firstPublishedAt } = type.fields;
  setData(write, emptied(type));
  const { documentId, entries } = (await next()) as Copies;
  const changes = Object.fromEntries(
    Object.entries(data).filter(([name]) => name !== firstPublishedAt),
  );
  const rewritten = [];
  for (const { locale } of entries) {
    const own = { [slug]: null, ...changes };
    const inLocale = locale === null ? {} : { locale };
    const update = { ...params, documentId, ...inLocale, status: 'draft', data: own };
    rewritten.push(await storyDocuments(strapi, type).update(update));
  }
  return { documentId, entries: rewritten };
};

function emptied({ uid, fields: { firstPublishedAt } }: StoryType): Record<string, null> {
  return {
    ...(firstPublishedAt === undefined ? {} : { [firstPublishedAt]: null }),
    ...(uid === ARTICLE_UID ? MANAGED : {}),
  };
}
