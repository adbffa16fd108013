import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { notEmbargoed } from '../article/embargo';
import { findInChunks } from '../platform/chunks';
import { mediaJoin, SHOWING_FIELDS } from './media-join';

export interface ExpiredPicture {
  documentId: string;
  name: string;
  url: string;
  creditText: string;
  source: string | null;
  /** ISO 8601, UTC. */
  expires: string;
}

export interface LiveArticle {
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
 * from the credits that expired, by their index, and goes to the articles by what joins them.
 */
export async function findExpiredInUse(strapi: Core.Strapi, now: Date): Promise<ExpiredUse[]> {
  const credits: CreditRow[] = await strapi.db.query(IMAGE_CREDIT_UID).findMany({
    select: ['imageKey', 'creditText', 'source', 'expires'],
    where: { expires: { $lte: now.toISOString() }, imageKey: { $notNull: true } },
  });
  const creditOf = new Map(credits.map((credit) => [credit.imageKey, credit]));
  const uses = await findInChunks([...creditOf.keys()], (chunk) => findUses(strapi, chunk));
  const articles = await findLive(
    strapi,
    [...new Set(uses.map(({ articleId }) => articleId))],
    now,
  );

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

function findUses(strapi: Core.Strapi, imageKeys: string[]): Promise<UseRow[]> {
  const { table, file, id, type } = mediaJoin(strapi);
  const files = strapi.db.metadata.get(FILE_UID).tableName;
  return strapi.db
    .connection(files)
    .join(table, `${table}.${file}`, `${files}.id`)
    .whereIn(`${files}.document_id`, imageKeys)
    .where(`${table}.${type}`, ARTICLE_UID)
    .whereIn(`${table}.field`, SHOWING_FIELDS)
    .distinct({
      articleId: `${table}.${id}`,
      documentId: `${files}.document_id`,
      name: `${files}.name`,
      url: `${files}.url`,
    });
}

async function findLive(
  strapi: Core.Strapi,
  ids: number[],
  now: Date,
): Promise<Map<number, LiveArticle>> {
  const rows = await findInChunks<number, LiveArticle>(ids, (chunk) =>
    strapi.db.query(ARTICLE_UID).findMany({
      select: ['id', 'documentId', 'locale', 'headline', 'slug', 'section'],
      where: { id: { $in: chunk }, publishedAt: { $notNull: true }, ...notEmbargoed(now) },
    }),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
