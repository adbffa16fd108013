import type { Core } from '@strapi/strapi';
import { linkedFromQuery, suggestionsQuery, type UseAnswer } from '#shared/contracts/links/links';
import type { StoryType } from '#shared/story-types';
import { getService } from '../../services';
import { findStoryType } from '../../services/article/story-types/find-type';
import { linkEditorScope } from '../../services/links/targets/editor-scope';
import { readableUses } from '../../services/links/readable-uses';
import { countLinkPlaces } from '../../services/links/count-places';
import { defaultLocale } from '../../services/platform/locale';
import { keyOf, type Use } from '../../services/links/uses';
import { type Context, editorOf } from '../platform/context';
import { parse } from '../platform/parse';

/** Where things are used, and what could be used: for panels and dialogs of the admin. */
export const usesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const usesOf = () => getService(strapi, 'uses');
  const readable = (ctx: Context, uses: Use[]) =>
    readableUses(strapi, { ability: ctx.state.userAbility, uses });

  return {
    async linkedFrom(ctx: Context) {
      const { documentId } = ctx.params;
      const { locale } = parse(linkedFromQuery, ctx.query);
      const protection = getService(strapi, 'protection');
      const type = await findStoryType(strapi, documentId);
      const losing = type ? await protection.affected(type, documentId, locale) : [];
      const losingIds = new Set(losing.map(keyOf));
      const all = type ? await usesOf().ofStory({ type: type.uid, documentId }) : [];
      const others = all.filter((use) => use.documentId !== documentId);
      const { uses, hidden } = await readable(ctx, others);
      ctx.body = {
        data: uses.map((use) => ({ ...answer(use), losesTarget: losingIds.has(keyOf(use)) })),
        meta: { hidden, losing: losing.length, protect: protection.mode },
      };
    },

    async ofLink(ctx: Context) {
      const { documentId } = ctx.params;
      const all = await usesOf().ofLink(documentId);
      const places = await countLinkPlaces(strapi, documentId);
      const { uses, hidden } = await readable(ctx, all);
      ctx.body = { data: uses.map(answer), meta: { hidden, ...places } };
    },

    async ofPicture(ctx: Context) {
      const { uses, hidden } = await readable(ctx, await usesOf().ofImage(ctx.params.documentId));
      ctx.body = { data: uses.map(answer), meta: { hidden } };
    },

    async suggestions(ctx: Context) {
      const { locale, ...query } = parse(suggestionsQuery, ctx.query);
      const scope = linkEditorScope(strapi, editorOf(ctx));
      const isOffered = (type: StoryType) => scope.stories(type).readsHeadlines;
      const asked = { ...query, isOffered, locale: locale ?? (await defaultLocale(strapi)) };
      ctx.body = { data: await getService(strapi, 'suggestions').suggest(asked) };
    },
  };
};

function answer({ type, documentId, locale, headline, slug, state }: Use): UseAnswer {
  return { type: type.uid, documentId, locale, headline, slug, state };
}
