import type { Core } from '@strapi/strapi';
import { ARTICLE_TYPE, stories } from './story-types';
import { editorRights } from '../platform/editor-scope';

/** Those of these drafts that an administrator's role, with its conditions, may read. */
export async function readableArticles(
  strapi: Core.Strapi,
  { userAbility, documentIds }: { userAbility: unknown; documentIds: string[] },
): Promise<string[]> {
  const rights = editorRights(strapi, { ability: userAbility, uid: ARTICLE_TYPE.uid });
  const rows: Array<{ documentId: string }> = await stories(strapi).findMany({
    select: ['documentId'],
    where: await rights.readable({ documentId: { $in: documentIds }, publishedAt: null }),
  });
  return [...new Set(rows.map(({ documentId }) => documentId))];
}
