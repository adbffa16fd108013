import { type Core, factories } from '@strapi/strapi';
import { ARTICLE_TYPE } from '#shared/story-types';
import { notEmbargoed } from './embargo';
import type { StoryRow } from './page';

type Query = Record<string, unknown>;

/** An article's row with whatever of its parts a query asked for. */
export interface ArticleRow extends Omit<StoryRow, 'content'> {
  slug: string;
  body?: unknown;
}

export interface ArticleService {
  /** As Strapi's own, without stories under embargo unless drafts are asked for. */
  find(query: Query): Promise<{ results: ArticleRow[]; pagination: unknown }>;
  findOne(documentId: string, query: Query): Promise<ArticleRow | null>;
  /** The published article that has this slug now, with all that its page needs. */
  findBySlug(slug: string, query: { locale: string; status?: unknown }): Promise<ArticleRow | null>;
}

/** All that a finished page is made of. */
const WHOLE_PAGE = {
  leadImage: true,
  relatedLinks: { fields: ['documentId'] },
  localizations: { fields: ['documentId', 'locale', 'slug', 'headline', 'section'] },
};

export const createArticleService = factories.createCoreService(
  ARTICLE_TYPE.uid,
  ({ strapi }: { strapi: Core.Strapi }) => {
    const core = factories.createCoreService(ARTICLE_TYPE.uid)({
      strapi,
    }) as unknown as ArticleService;
    return {
      find: (query: Query) => core.find(publicOnly(query)),
      findOne: (documentId: string, query: Query) => core.findOne(documentId, publicOnly(query)),

      findBySlug(slug: string, { locale, status }: { locale: string; status?: unknown }) {
        return strapi.documents(ARTICLE_TYPE.uid).findFirst(
          publicOnly({
            filters: { slug },
            locale,
            status: status ?? 'published',
            populate: withPublicTranslations(WHOLE_PAGE, status),
          }),
        );
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
