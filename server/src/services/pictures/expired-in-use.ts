import type { Core } from '@strapi/strapi';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { fromReferences, joinStories, onlyLive } from '../article/references/find-uses';
import type { StoryType } from '#shared/story-types';
import { stories } from '../article/stories';
import { storyTypes } from '../article/story-types';
import { findInChunks } from '../platform/chunks';

interface ExpiredPicture {
  documentId: string;
  name: string;
  url: string;
  creditText: string;
  source: string | null;
  /** ISO 8601, UTC. */
  expires: string;
}

interface LiveArticle {
  type: StoryType;
  id: number;
  documentId: string;
  locale: string;
  headline: string;
  slug: string;
  section: string | null;
}

/** A picture whose rights have expired, in a version of an article that readers see. */
export interface ExpiredUse {
  article: LiveArticle;
  picture: ExpiredPicture;
}

interface CreditRow {
  imageKey: string;
  creditText: string;
  source: string | null;
  expires: string | Date;
}

interface UseRow {
  articleId: number;
  documentId: string;
  name: string;
  url: string;
}

/**
 * The pictures that are live although their rights expired, as lead picture or in a body. It starts
 * from the credits that expired, by their index, and goes to the stories by the index of references.
 */
export async function findExpiredInUse(strapi: Core.Strapi, now: Date): Promise<ExpiredUse[]> {
  const credits: CreditRow[] = await strapi.db.query(IMAGE_CREDIT_UID).findMany({
    select: ['imageKey', 'creditText', 'source', 'expires'],
    where: { expires: { $lte: now.toISOString() }, imageKey: { $notNull: true } },
  });
  const creditOf = new Map(credits.map((credit) => [credit.imageKey, credit]));
  const found = await Promise.all(
    storyTypes(strapi).map((type) => findInType(strapi, { type, creditOf, now })),
  );
  return found.flat();
}

async function findInType(
  strapi: Core.Strapi,
  { type, creditOf, now }: { type: StoryType; creditOf: Map<string, CreditRow>; now: Date },
): Promise<ExpiredUse[]> {
  const uses = await findInChunks([...creditOf.keys()], (chunk) =>
    findLiveUses(strapi, { type, images: chunk, now }),
  );
  const ids = [...new Set(uses.map(({ articleId }) => articleId))];
  const articles = await findArticles(strapi, type, ids);

  return uses.flatMap(({ articleId, documentId, name, url }) => {
    const article = articles.get(articleId);
    const credit = creditOf.get(documentId);
    if (!article || !credit) {
      return [];
    }
    const { creditText, source } = credit;
    const expires = new Date(credit.expires).toISOString();
    return [{ article, picture: { documentId, name, url, creditText, source, expires } }];
  });
}

function findLiveUses(
  strapi: Core.Strapi,
  { type, images, now }: { type: StoryType; images: string[]; now: Date },
): Promise<UseRow[]> {
  const { tableName } = strapi.db.metadata.get(FILE_UID);
  const uses = onlyLive(fromReferences(strapi, 'picture').whereIn('r.target', images), now);
  return joinStories(uses, { strapi, type })
    .innerJoin(`${tableName} as f`, 'f.document_id', 'r.target')
    .distinct({
      articleId: 'a.id',
      documentId: 'f.document_id',
      name: 'f.name',
      url: 'f.url',
    });
}

async function findArticles(
  strapi: Core.Strapi,
  type: StoryType,
  ids: number[],
): Promise<Map<number, LiveArticle>> {
  const rows = await findInChunks<number, Omit<LiveArticle, 'type'>>(ids, (chunk) =>
    stories(strapi, type).findMany({
      select: ['documentId', 'locale', 'headline', 'slug', 'section'],
      where: { id: { $in: chunk } },
    }),
  );
  return new Map(rows.map((row) => [row.id, { ...row, type }]));
}
