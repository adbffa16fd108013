import type { Core } from '@strapi/strapi';
import { type Content, contentParts } from '#shared/domain/article/content/parts';
import { contentReferences } from '#shared/domain/article/content/references';
import { storyReferences } from '#shared/domain/article/story-references';
import type { StoryType } from '#shared/story-types';
import { readMarkdown } from '../../server/src/adapters/marked';
import { findAddressed } from '../../server/src/services/article/references/story-addresses';
import { stories } from '../../server/src/services/article/stories';
import { storyTypes } from '../../server/src/services/article/story-types';

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
  const index = rows.map((row) =>
    line([
      row.storyType,
      row.storyDocumentId,
      row.storyLocale,
      row.storyStatus,
      time(row.embargoedUntil),
      row.kind,
      row.target,
      row.path,
    ]),
  );
  const stored = await Promise.all(storyTypes(strapi).map((type) => linesOf(strapi, type)));
  return { index: index.sort(), stories: stored.flat().sort() };
}

interface StoryRow {
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
  embargoedUntil: string | null;
  body: Content;
  leadImage: { documentId: string } | null;
  relatedLinks: Array<{ documentId: string }>;
}

async function linesOf(strapi: Core.Strapi, type: StoryType): Promise<string[]> {
  const stored = await stories(strapi, type).findMany<StoryRow>({
    select: ['documentId', 'locale', 'publishedAt', 'embargoedUntil', 'body'],
    populate: { leadImage: true, relatedLinks: true },
  });
  const files: Array<{ hash: string; documentId: string }> = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['hash', 'documentId'] });
  const byHash = new Map(files.map(({ hash, documentId }) => [hash, documentId]));
  const lines: string[] = [];
  for (const story of stored) {
    const { leadImage, relatedLinks, body } = story;
    const parts = contentParts(type.content, body);
    const { addresses } = contentReferences(parts, readMarkdown);
    const addressed = await findAddressed(strapi, addresses);
    const references = storyReferences(
      { leadImage, parts, relatedLinks },
      {
        fileWithHash: (hash) => byHash.get(hash),
        storyAt: (address) => addressed(address)?.documentId,
        readMarkdown,
      },
    );
    lines.push(
      ...references.map(({ kind, target, path }) =>
        line([
          type.uid,
          story.documentId,
          type.isLocalised ? story.locale : null,
          story.publishedAt === null ? 'draft' : 'published',
          time(story.embargoedUntil),
          kind,
          target,
          path,
        ]),
      ),
    );
  }
  return lines;
}

function line(parts: unknown[]): string {
  return JSON.stringify(parts);
}

function time(value: unknown): number | null {
  return value === null ? null : new Date(value as string).getTime();
}
