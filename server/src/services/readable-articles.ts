import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../plugin-id';

interface PermissionChecker {
  sanitizedQuery: { read(query: object): Promise<{ filters?: object }> };
}

interface Drafts {
  findMany(params: object): Promise<Array<{ documentId: string }>>;
}

/** Those of these drafts that an administrator's role, with its conditions, may read. */
export async function readableArticles(
  strapi: Core.Strapi,
  { userAbility, documentIds }: { userAbility: unknown; documentIds: string[] },
): Promise<string[]> {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: ARTICLE_UID });
  const asked = { filters: { documentId: { $in: documentIds } } };
  const { filters } = await checker.sanitizedQuery.read(asked);
  const drafts = strapi.documents(ARTICLE_UID) as unknown as Drafts;
  const rows = await drafts.findMany({ filters, fields: ['documentId'], locale: '*' });
  return [...new Set(rows.map(({ documentId }) => documentId))];
}
