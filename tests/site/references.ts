import type { Core } from '@strapi/strapi';

const REFERENCE = 'plugin::newsroom.reference';

export interface Version {
  documentId: string;
  locale?: string;
  status?: 'draft' | 'published';
}

/** What the index of references says that the body of a version names, each once, in order. */
export async function bodyReferences(
  strapi: Core.Strapi,
  { documentId, locale = 'en', status = 'draft' }: Version,
): Promise<{ pictures: string[]; links: string[] }> {
  const rows: Array<{ kind: string; target: string | null }> = await strapi.db
    .query(REFERENCE)
    .findMany({
      where: {
        storyDocumentId: documentId,
        storyLocale: locale,
        storyStatus: status,
        path: { $startsWith: 'body.' },
        target: { $notNull: true },
      },
      orderBy: { id: 'asc' },
    });
  const targets = (kind: string) =>
    rows.flatMap((row) => (row.kind === kind && row.target !== null ? row.target : []));
  return { pictures: [...new Set(targets('picture'))], links: [...new Set(targets('link'))] };
}
