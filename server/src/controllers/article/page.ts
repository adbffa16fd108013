import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { pageBySlugQuery, pageQuery } from '#shared/contracts/article/story-page';
import { ARTICLE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { getService } from '../../services';
import { CONFINED } from '../../services/article/draft-access';
import { findAddressed, typeOfAddress } from '../../services/article/references/story-addresses';
import type { PageRequest } from '../../services/article/story-page';
import { storyTypeOf, storyTypes } from '../../services/article/story-types';
import { defaultLocale, hasLocale } from '../../services/platform/locale';
import type { Context } from '../platform/context';
import { checkLocale } from '../platform/locale';
import { parse } from '../platform/parse';
import { checkStatus } from '../platform/status';

type Query = { locale?: string | undefined; status?: 'published' | 'draft' | undefined };

const NO_PAGE = 'There is no page with this address';

/** The finished pages of stories of all types. */
export const pageController = ({ strapi }: { strapi: Core.Strapi }) => {
  const pages = () => getService(strapi, 'story-page');

  return {
    /** By the address that readers have; 301 where it is not the story's address of now. */
    async byPath(ctx: Context) {
      const { path, ...query } = parse(pageQuery, ctx.query);
      const story = (await findAddressed(strapi, [path]))(path);
      const type = story && storyTypeOf(strapi, story.type);
      // Nobody learns by a path whether there is a story that he may not read.
      await allow(ctx, type ?? typeOfAddress(strapi, path));
      const isElsewhere = story?.locale && !(await hasLocale(strapi, story.locale));
      if (!story || !type || isElsewhere) {
        throw new errors.NotFoundError(NO_PAGE);
      }
      const { documentId } = story;
      const request = await requestOf(ctx, { ...query, locale: story.locale ?? query.locale });
      const where = { documentId };
      const address = await pages().addressOf(type, { ...request, where });
      if (address !== null && pathOf(address) !== pathOf(path)) {
        const moved = new URLSearchParams({ ...stringsOf(ctx.query), path: pathOf(address) });
        redirect(ctx, { to: `${ctx.path}?${moved.toString()}`, data: { url: address } });
        return;
      }
      await answer(ctx, type, { ...request, where });
    },

    /** By the slug, among the stories of one type; 301 from a former slug. */
    async bySlug(ctx: Context) {
      const query = parse(pageBySlugQuery, ctx.query);
      const type = typeNamed(ctx.params.type);
      if (!type) {
        throw new errors.NotFoundError('There is no such type of story');
      }
      await allow(ctx, type);
      const { slug } = ctx.params;
      const request = await requestOf(ctx, query);
      if (await answer(ctx, type, { ...request, where: { slug } }, false)) {
        return;
      }
      const former = await getService(strapi, 'slug').currentOf(slug, { type, ...request });
      if (former === null) {
        throw new errors.NotFoundError(NO_PAGE);
      }
      const base = ctx.path.slice(0, ctx.path.replace(/\/+$/, '').lastIndexOf('/') + 1);
      const to = base + encodeURIComponent(former) + ctx.search;
      redirect(ctx, { to, data: { slug: former, locale: request.locale } });
    },
  };

  async function answer(
    ctx: Context,
    type: StoryType,
    request: PageRequest,
    isRequired = true,
  ): Promise<boolean> {
    ctx.state[CONFINED] = true;
    const page = await pages().find(type, request);
    if (page) {
      ctx.body = { data: page, meta: {} };
    } else if (isRequired) {
      throw new errors.NotFoundError(NO_PAGE);
    }
    return page !== null;
  }

  /** @throws ForbiddenError, UnauthorizedError, PolicyError */
  async function allow(ctx: Context, type: StoryType | undefined): Promise<void> {
    if (type) {
      await strapi.get('auth').verify(ctx.state.auth, { scope: [`${type.uid}.findOne`] });
      await checkStatus(strapi, ctx, type.uid);
    }
  }

  async function requestOf(ctx: Context, { locale, status }: Query) {
    await checkLocale(strapi, locale);
    return {
      locale: locale ?? (await defaultLocale(strapi)),
      status: status ?? ('published' as const),
    };
  }

  /** By its uid, or its name in the singular or plural: the site's own before the plugin's. */
  function typeNamed(name: string): StoryType | undefined {
    const own = storyTypes(strapi).filter(({ uid }) => uid !== ARTICLE_UID);
    const candidates = [...own, ...storyTypes(strapi)].filter(({ uid }) => {
      const { singularName, pluralName } = strapi.contentType(uid as typeof ARTICLE_UID).info;
      return singularName === name || pluralName === name;
    });
    return storyTypeOf(strapi, name) ?? candidates[0];
  }
};

function redirect(ctx: Context, { to, data }: { to: string; data: object }): void {
  ctx.status = 301;
  ctx.set('Location', to);
  ctx.body = { data };
}

function pathOf(address: string): string {
  const path = /^https?:\/\//i.test(address) ? new URL(address).pathname : address;
  return path.replace(/[?#].*$/, '').replace(/(?<=.)\/+$/, '');
}

function stringsOf(query: object): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)]));
}
