import { type Core, factories } from '@strapi/strapi';
import { ARTICLE_UID, FORMER_SLUG_UID } from '../plugin-id';
import type { ArticleRow } from './page';
import { notEmbargoed } from './embargo';

type Query = Record<string, unknown>;

export interface ArticleService {
  /** As Strapi's own, without stories under embargo unless drafts are asked for. */
  find(query: Query): Promise<{ results: ArticleRow[]; pagination: unknown }>;
  findOne(documentId: string, query: Query): Promise<ArticleRow | null>;
  /** The published article that has this slug now, with all that its page needs. */
  findBySlug(slug: string, query: { locale: string; status?: unknown }): Promise<ArticleRow | null>;
  /**
   * The current slug of the published article that had this slug before. Where several had it, the
   * latest of the last ten.
   */
  findCurrentSlug(formerSlug: string, locale: string): Promise<string | null>;
  /** What the draft of one translation says of the fields that all share; null without a draft. */
  sharedFields(
    documentId: string,
    locale: { is: string } | { not: string },
  ): Promise<Shared | null>;
  /** Writes shared fields to the other rows of an article that say something else. */
  share(documentId: string, change: { fields: Shared; versions: 'draft' | 'all' }): Promise<void>;
  /** Those of these rows' ids that are published and out of embargo, with one query. */
  publicIds(ids: number[], now: Date): Promise<Set<number>>;
  /** Sets `firstPublishedAt` of all translations, unless one has it already. */
  stampFirstPublished(documentId: string, now: Date): Promise<void>;
  /** Whether one of these translations has a draft. */
  hasDraft(documentId: string, locale: unknown): Promise<boolean>;
}

/** The fields that all translations share, but for what the plugin sets itself. */
export interface Shared {
  section: string | null;
  embargoedUntil: string | null;
  source: string | null;
  sourceUrl: string | null;
  leadImage: { id: number } | null;
}

const SHARED_WORDS = ['section', 'embargoedUntil', 'source', 'sourceUrl'] as const;

/** All that a finished page is made of. */
const WHOLE_PAGE = {
  leadImage: true,
  relatedLinks: { fields: ['documentId'] },
  localizations: { fields: ['documentId', 'locale', 'slug', 'headline', 'section'] },
};

export const createArticleService = factories.createCoreService(
  ARTICLE_UID,
  ({ strapi }: { strapi: Core.Strapi }) => {
    const core = factories.createCoreService(ARTICLE_UID)({ strapi }) as unknown as ArticleService;
    return {
      find: (query: Query) => core.find(publicOnly(query)),
      findOne: (documentId: string, query: Query) => core.findOne(documentId, publicOnly(query)),

      findBySlug(slug: string, { locale, status }: { locale: string; status?: unknown }) {
        return strapi.documents(ARTICLE_UID).findFirst(
          publicOnly({
            filters: { slug },
            locale,
            status: status ?? 'published',
            populate: withPublicTranslations(WHOLE_PAGE, status),
          }),
        );
      },

      async findCurrentSlug(formerSlug: string, locale: string) {
        const former: Array<{ articleDocumentId: string }> = await strapi.db
          .query(FORMER_SLUG_UID)
          .findMany({
            where: { slug: formerSlug, language: locale },
            orderBy: { id: 'desc' },
            limit: 10,
          });
        for (const { articleDocumentId } of former) {
          const article = await core.findOne(
            articleDocumentId,
            publicOnly({ locale, fields: ['slug'] }),
          );
          if (article) {
            return article.slug;
          }
        }
        return null;
      },

      async sharedFields(documentId: string, locale: { is: string } | { not: string }) {
        const where = 'is' in locale ? locale.is : { $ne: locale.not };
        return strapi.db.query(ARTICLE_UID).findOne({
          select: [...SHARED_WORDS],
          where: { documentId, locale: where, publishedAt: null },
          populate: { leadImage: { select: ['id'] } },
        });
      },

      async share(documentId: string, { fields, versions }: { fields: Shared; versions: string }) {
        const rows = strapi.db.query(ARTICLE_UID);
        const drafts = versions === 'draft' ? { publishedAt: null } : {};
        const others: Array<Shared & { id: number }> = await rows.findMany({
          select: ['id', ...SHARED_WORDS],
          where: { documentId, ...drafts },
          populate: { leadImage: { select: ['id'] } },
        });
        const words = Object.fromEntries(SHARED_WORDS.map((key) => [key, fields[key]]));
        for (const { id, leadImage, ...row } of others) {
          if (SHARED_WORDS.some((key) => row[key] !== fields[key])) {
            await rows.updateMany({ where: { id }, data: words });
          }
          if (leadImage?.id !== fields.leadImage?.id) {
            const data = { leadImage: fields.leadImage?.id ?? null };
            await rows.update({ where: { id }, data });
          }
        }
      },

      async publicIds(ids: number[], now: Date) {
        const rows: Array<{ id: number }> = await strapi.db.query(ARTICLE_UID).findMany({
          select: ['id'],
          where: { id: { $in: ids }, publishedAt: { $notNull: true }, ...notEmbargoed(now) },
        });
        return new Set(rows.map(({ id }) => id));
      },

      async hasDraft(documentId: string, locale: unknown) {
        const where = locale === '*' ? {} : { locale };
        const drafts = { documentId, publishedAt: null, ...where };
        return (await strapi.db.query(ARTICLE_UID).count({ where: drafts })) > 0;
      },

      async stampFirstPublished(documentId: string, now: Date) {
        const rows = strapi.db.query(ARTICLE_UID);
        const stamped: { firstPublishedAt: string } | null = await rows.findOne({
          select: ['firstPublishedAt'],
          where: { documentId, firstPublishedAt: { $notNull: true } },
        });
        // Strapi's `updateMany` leaves `updatedAt` alone, its `update` does not.
        await rows.updateMany({
          where: { documentId, firstPublishedAt: { $null: true } },
          data: { firstPublishedAt: stamped?.firstPublishedAt ?? now },
        });
      },
    };
  },
);

function publicOnly(query: Query): Query {
  if (query.status === 'draft') {
    return query;
  }
  const filters = [query.filters, notEmbargoed(new Date())].filter(Boolean);
  return { ...query, filters: { $and: filters } };
}

function withPublicTranslations(populate: typeof WHOLE_PAGE, status: unknown) {
  if (status === 'draft') {
    return populate;
  }
  const localizations = { ...populate.localizations, filters: notEmbargoed(new Date()) };
  return { ...populate, localizations };
}
