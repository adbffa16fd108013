import type { Core } from '@strapi/strapi';
import { type ArticleReference, articleReference } from '#shared/domain/links/article-reference';
import { FORMER_SLUG_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { configOf } from '../../platform/config';
import { findInChunks } from '../../platform/chunks';
import { stories } from '../stories';
import { storyTypes } from '../story-types';
import type { StoryId } from './target-key';

/** A story, and the language that its address names, where it names one. */
interface AddressedStory extends StoryId {
  locale: string | undefined;
}

export type FindAddressed = (address: string) => AddressedStory | undefined;

interface SlugRow {
  slug: string;
  documentId: string;
  publishedAt: string | null;
}

interface Candidate {
  address: string;
  reference: ArticleReference;
}

/**
 * The stories of the site that addresses lead to, drafts among them, under their slugs of now or
 * former ones. Three queries at most for each story type; none if no address is one of the site's.
 */
export async function findAddressed(
  strapi: Core.Strapi,
  addresses: Iterable<string>,
): Promise<FindAddressed> {
  const { publicUrl } = configOf(strapi);
  const found = new Map<string, AddressedStory>();
  const all = [...new Set(addresses)];
  for (const type of storyTypes(strapi)) {
    const pattern = { publicUrl, articlePath: type.articlePath };
    const candidates = all.flatMap((address): Candidate[] => {
      const reference = found.has(address) ? null : articleReference(pattern, address);
      return reference ? [{ address, reference }] : [];
    });
    for (const [address, story] of await findOfType(strapi, type, candidates)) {
      found.set(address, story);
    }
  }
  return (address) => found.get(address);
}

/** The type whose stories have such addresses; undefined for an address elsewhere. */
export function typeOfAddress(strapi: Core.Strapi, address: string): StoryType | undefined {
  const { publicUrl } = configOf(strapi);
  return storyTypes(strapi).find(({ articlePath }) =>
    articleReference({ publicUrl, articlePath }, address),
  );
}

async function findOfType(
  strapi: Core.Strapi,
  type: StoryType,
  candidates: Candidate[],
): Promise<Array<[string, AddressedStory]>> {
  if (candidates.length === 0) {
    return [];
  }
  const valuesOf = (key: 'slug' | 'documentId') => [
    ...new Set(candidates.flatMap(({ reference }) => reference[key] ?? [])),
  ];
  const current = await findCurrent(strapi, type, valuesOf('slug'));
  const missing = valuesOf('slug').filter((slug) => !current.has(slug));
  const former = await findFormer(strapi, type, missing);
  const known = await findKnown(strapi, type, [...valuesOf('documentId'), ...former.values()]);
  return candidates.flatMap(({ address, reference }) => {
    const { slug, documentId, locale } = reference;
    const id =
      documentId ?? (slug === undefined ? undefined : (current.get(slug) ?? former.get(slug)));
    const exists = id !== undefined && (known.has(id) || (slug !== undefined && current.has(slug)));
    return exists ? [[address, { type: type.uid, documentId: id, locale }]] : [];
  });
}

/** documentIds by slug; of several, that of the published story. */
async function findCurrent(
  strapi: Core.Strapi,
  type: StoryType,
  slugs: string[],
): Promise<Map<string, string>> {
  const rows = await findInChunks<string, SlugRow>(slugs, (chunk) =>
    stories(strapi, type).findMany({
      select: ['slug', 'documentId', 'publishedAt'],
      where: { slug: { $in: chunk } },
    }),
  );
  const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
  const published = rows.filter(({ publishedAt }) => publishedAt !== null);
  return new Map([...drafts, ...published].map(({ slug, documentId }) => [slug, documentId]));
}

async function findFormer(
  strapi: Core.Strapi,
  type: StoryType,
  slugs: string[],
): Promise<Map<string, string>> {
  const rows = await findInChunks<string, { slug: string; articleDocumentId: string }>(
    slugs,
    (chunk) =>
      strapi.db.query(FORMER_SLUG_UID).findMany({
        select: ['slug', 'articleDocumentId'],
        where: { slug: { $in: chunk }, storyType: type.uid },
        orderBy: { id: 'asc' },
      }),
  );
  return new Map(rows.map(({ slug, articleDocumentId }) => [slug, articleDocumentId]));
}

async function findKnown(
  strapi: Core.Strapi,
  type: StoryType,
  documentIds: string[],
): Promise<Set<string>> {
  const rows = await findInChunks<string, { documentId: string }>(documentIds, (chunk) =>
    stories(strapi, type).findMany({
      select: ['documentId'],
      where: { documentId: { $in: chunk } },
    }),
  );
  return new Set(rows.map(({ documentId }) => documentId));
}
