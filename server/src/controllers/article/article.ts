import { type Core, factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { getService } from '../../services';
import { CONFINED } from '../../services/article/draft-access';
import { withWarnings } from '../../services/gate/warnings';
import { defaultLocale } from '../../services/platform/locale';
import type { ArticleRow } from '../../services/article/article';
import type { PageParts, StoryRow } from '../../services/article/page';
import type { Context } from '../platform/context';
import { checkLocale } from '../platform/locale';
import { checkStatus } from '../platform/status';
import { strictQuery } from '../platform/strict-query';
import { storyTypeOf } from '../../services/article/story-types';
import { ARTICLE_TYPE } from '#shared/story-types';

type Query = Record<string, unknown>;
type Base = Core.CoreAPI.Controller.Base;
type Writes = Record<'create' | 'update', (this: Base, ctx: Context) => Promise<unknown>>;

/** Without these a page cannot be finished; an answer that did not ask for them is without them. */
const NEEDED_FIELDS = ['documentId', 'locale', 'slug', 'section', 'leadImageUse'];

/** Strapi's own actions, with every article in an answer finished, and the finished page by slug. */
export const articleController = factories.createCoreController(
  ARTICLE_TYPE.uid,
  ({ strapi }: { strapi: Core.Strapi }) => {
    const articles = () => getService(strapi, 'article');
    const type = () => storyTypeOf(strapi, ARTICLE_TYPE.uid) ?? ARTICLE_TYPE;
    const strict = strictQuery(strapi, ARTICLE_TYPE.uid);
    const core = factories.createCoreController(ARTICLE_TYPE.uid)({ strapi }) as unknown as Writes;

    /** Sanitised by Strapi, then finished: what is resolved must not be judged as a relation. */
    async function finish(base: Base, rows: ArticleRow[], ctx: Context) {
      const safe = (await base.sanitizeOutput(rows, ctx)) as Query[];
      const parts = await getService(strapi, 'page').resolvePages(type(), rows.map(toStoryRow));
      return safe.map((article, index) => merge(article, parts[index]));
    }

    return {
      ...strict,

      async find(this: Base, ctx: Context) {
        await this.validateQuery(ctx);
        const { query, asked } = withNeededFields(await this.sanitizeQuery(ctx));
        const { results, pagination } = await articles().find(query);
        const pages = await finish(this, results, ctx);
        return this.transformResponse(
          pages.map((page) => onlyAsked(page, asked)),
          { pagination },
        );
      },

      /** One article, by its documentId or, as a finished page, by its slug: the same right. */
      async findOne(this: Base, ctx: Context) {
        return ctx.params.slug === undefined ? byDocumentId(this, ctx) : bySlug(this, ctx);
      },

      /** A write that publishes answers with what the gate warns of, in `meta.warnings`. */
      async create(this: Base, ctx: Context) {
        return withWarnings(await core.create.call(this, ctx), ctx.state);
      },

      async update(this: Base, ctx: Context) {
        return withWarnings(await core.update.call(this, ctx), ctx.state);
      },
    };

    async function byDocumentId(base: Base, ctx: Context) {
      await base.validateQuery(ctx);
      const { query, asked } = withNeededFields(await base.sanitizeQuery(ctx));
      const article = await articles().findOne(ctx.params.id, query);
      if (!article) {
        throw new errors.NotFoundError('There is no such article');
      }
      const [page] = await finish(base, [article], ctx);
      return base.transformResponse(onlyAsked(page, asked));
    }

    async function bySlug(base: Base, ctx: Context) {
      await checkStatus(strapi, ctx);
      await checkLocale(strapi, ctx.query.locale);
      // What is read is public: nothing of it is to be guarded and resolved twice.
      ctx.state[CONFINED] = true;
      const { slug } = ctx.params;
      const locale = await localeOf(strapi, ctx);
      const article = await articles().findBySlug(slug, { locale, status: ctx.query.status });
      if (article) {
        const [page] = await finish(base, [article], ctx);
        return base.transformResponse(page);
      }
      const place = { type: type(), locale };
      const currentSlug = await getService(strapi, 'slug').currentOf(slug, place);
      if (currentSlug === null) {
        throw new errors.NotFoundError('There is no article with this slug');
      }
      ctx.status = 301;
      ctx.set('Location', movedTo(ctx, currentSlug));
      ctx.body = { data: { slug: currentSlug, locale } };
    }
  },
);

function toStoryRow({ body, ...row }: ArticleRow): StoryRow {
  return body === undefined ? row : { ...row, content: { body } };
}

function merge(article: Query, parts: PageParts | undefined): Query {
  const { content, ...others }: Partial<PageParts> = parts ?? {};
  const body = content && { body: Array.isArray(content.body) ? content.body : null };
  if (!others.leadImage) {
    return { ...article, ...others, ...body };
  }
  const leadImage = { ...(article.leadImage as Query), ...onlyWords(others.leadImage) };
  return { ...article, ...others, ...body, leadImage };
}

/** The file itself comes from Strapi's sanitiser; its words and its credit from us. */
function onlyWords({ caption, alternativeText, credit }: NonNullable<PageParts['leadImage']>) {
  return { caption, alternativeText, credit };
}

function withNeededFields(query: Query): { query: Query; asked: string[] | undefined } {
  const { fields } = query;
  const isAll =
    fields === undefined || fields === '*' || (Array.isArray(fields) && fields.includes('*'));
  if (isAll) {
    return { query, asked: undefined };
  }
  const asked = (Array.isArray(fields) ? fields : String(fields).split(',')).map(String);
  return { query: { ...query, fields: [...new Set([...asked, ...NEEDED_FIELDS])] }, asked };
}

function onlyAsked(page: Query | undefined, asked: string[] | undefined): Query {
  const dropped = asked
    ? NEEDED_FIELDS.filter((field) => field !== 'documentId' && !asked.includes(field))
    : [];
  return Object.fromEntries(Object.entries(page ?? {}).filter(([key]) => !dropped.includes(key)));
}

async function localeOf(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const { locale } = ctx.query;
  if (typeof locale === 'string' && locale !== '*') {
    return locale;
  }
  return defaultLocale(strapi);
}

/** The same request under the slug that the article has now. */
function movedTo(ctx: Context, slug: string): string {
  const former = ctx.path.replace(/\/+$/, '');
  const path = former.slice(0, former.lastIndexOf('/') + 1) + encodeURIComponent(slug);
  return path + ctx.search;
}
