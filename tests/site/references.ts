import type { Core } from '@strapi/strapi';
import { storyReferences } from '#shared/domain/article/story-references';
import { ARTICLE } from './content';

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

type Row = Record<string, unknown>;

/** What the index holds, and what it should hold by what is stored: one line a reference. */
export async function indexAndStories(
  strapi: Core.Strapi,
): Promise<{ index: string[]; stories: string[] }> {
  const rows: Row[] = await strapi.db.query(REFERENCE).findMany({});
  const stored: Row[] = await strapi.db.query(ARTICLE).findMany({
    populate: { leadImage: true, relatedLinks: true },
  });
  const index = rows.map((row) =>
    line([
      row.storyDocumentId,
      row.storyLocale,
      row.storyStatus,
      time(row.embargoedUntil),
      row.kind,
      row.target,
      row.path,
    ]),
  );
  const stories = stored.flatMap((story) =>
    storyReferences(story).map(({ kind, target, path }) =>
      line([
        story.documentId,
        story.locale,
        story.publishedAt === null ? 'draft' : 'published',
        time(story.embargoedUntil),
        kind,
        target,
        path,
      ]),
    ),
  );
  return { index: index.sort(), stories: stories.sort() };
}

function line(parts: unknown[]): string {
  return JSON.stringify(parts);
}

function time(value: unknown): number | null {
  return value === null ? null : new Date(value as string).getTime();
}
