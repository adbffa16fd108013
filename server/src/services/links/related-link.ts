import { type Core, factories } from '@strapi/strapi';
import { type LinkHealth, UNCHECKED } from '#shared/domain/links/health';
import { ARTICLE_UID, PLUGIN_ID, RELATED_LINK_UID } from '#shared/plugin-id';
import { stories } from '../article/stories';
import { storyTypeOf } from '../article/story-types';
import { defaultLocale } from '../platform/locale';
import { validationError } from '../platform/validation-error';
import { findOwnTargets } from '../article/references/own-targets';
import {
  type LinkTarget,
  type StoryId,
  storyTarget,
  targetKey,
} from '../article/references/target-key';
import type { UsesService } from './uses';

export interface RelatedLinkService {
  /**
   * Notes the target of a link that was just written. A link keeps its article although Strapi
   * drops the relation when the version that it names goes (a translation deleted, a story
   * unpublished), unless the write itself takes the article away.
   *
   * @param write what the caller asked for
   *
   * @throws ValidationError when it has no target or two, when another link has the same one, or
   * when the story that it now points at uses it itself
   */
  setTargetKey(documentId: string, write: { data: Record<string, unknown> }): Promise<void>;
  /** Gives the link to a story, where there is one, the title that follows its headline. */
  updateTitle(story: StoryId): Promise<void>;
  /** documentId of the link to a story, if there is one. */
  idOfLinkTo(story: StoryId): Promise<string | null>;
}

/** Longest title, in characters: that of a varchar column. */
const MAX_TITLE = 255;

interface LinkRow {
  id: number;
  documentId: string;
  headline: string | null;
  url: string | null;
  targetKey: string | null;
  title: string | null;
  article: { documentId: string; headline: string } | null;
  storyType: string | null;
  storyDocumentId: string | null;
}

export const createRelatedLinkService = factories.createCoreService(
  RELATED_LINK_UID,
  ({ strapi }: { strapi: Core.Strapi }) =>
    ({
      async setTargetKey(documentId: string, { data }: { data: Record<string, unknown> }) {
        const written = await findLink(strapi, { documentId });
        if (!written) {
          return;
        }
        const link = takesArticleAway(data) ? written : await withKeptArticle(strapi, written);
        const target = targetOf(link);
        const key = targetKey(target);
        const other = await findLink(strapi, { targetKey: key, documentId: { $ne: documentId } });
        if (other) {
          throw refused('story' in target ? 'article' : 'url', takenBy(other));
        }
        const title = await titleOf(strapi, link);
        if (link.targetKey === key) {
          await note(strapi, link, { targetKey: key, title });
          return;
        }
        await requireStory(strapi, link);
        await refuseOwnUse(strapi, documentId, target);
        // What was known of the target before says nothing of this one.
        await note(strapi, link, { targetKey: key, title, ...UNCHECKED });
      },

      async idOfLinkTo(story: StoryId) {
        const link: { documentId: string } | null = await strapi.db
          .query(RELATED_LINK_UID)
          .findOne({
            select: ['documentId'],
            where: { targetKey: targetKey({ story }) },
          });
        return link?.documentId ?? null;
      },

      async updateTitle(story: StoryId) {
        const key = targetKey({ story });
        const link = await findLink(strapi, { targetKey: key });
        if (link) {
          const kept = await withKeptArticle(strapi, link);
          await note(strapi, kept, { targetKey: key, title: await titleOf(strapi, kept) });
        }
      },
    }) satisfies RelatedLinkService,
);

async function findLink(strapi: Core.Strapi, where: object): Promise<LinkRow | null> {
  return strapi.db.query(RELATED_LINK_UID).findOne({
    where,
    populate: { article: { select: ['documentId', 'headline'] } },
  });
}

function takesArticleAway({ article }: Record<string, unknown>): boolean {
  if (typeof article !== 'object' || article === null) {
    return article === null;
  }
  const { disconnect, set } = article as { disconnect?: unknown[]; set?: unknown[] };
  return Boolean(disconnect?.length) || set?.length === 0;
}

/** The link with its article again, tied to a version that is there. */
async function withKeptArticle(strapi: Core.Strapi, link: LinkRow): Promise<LinkRow> {
  const story = storyTarget(link.targetKey);
  const type = story?.type === ARTICLE_UID ? storyTypeOf(strapi, ARTICLE_UID) : undefined;
  if (link.article || link.url || link.storyDocumentId || !story || !type) {
    return link;
  }
  const article: { id: number; documentId: string; headline: string } | null = await stories(
    strapi,
    type,
  ).findOne({
    select: ['documentId', 'headline'],
    where: { documentId: story.documentId, publishedAt: null },
  });
  if (!article) {
    return link;
  }
  await strapi.db
    .query(RELATED_LINK_UID)
    .update({ where: { id: link.id }, data: { article: article.id } });
  return { ...link, article };
}

/** A link that is in use already may be given the very story that uses it. */
async function refuseOwnUse(
  strapi: Core.Strapi,
  documentId: string,
  target: LinkTarget,
): Promise<void> {
  if (!('story' in target)) {
    return;
  }
  const service: UsesService = strapi.plugin(PLUGIN_ID).service('uses');
  const uses = await service.ofLink(documentId);
  const own = uses.find((use) => use.documentId === target.story.documentId);
  if (own) {
    throw refused('article', `"${own.headline}" uses this link itself. Choose another target.`);
  }
}

/** That a story, or a target of the site's own types, is there when a link is made to it. */
async function requireStory(
  strapi: Core.Strapi,
  { storyType, storyDocumentId }: LinkRow,
): Promise<void> {
  if (!storyDocumentId) {
    return;
  }
  if (await ownTarget(strapi, { storyType, storyDocumentId })) {
    return;
  }
  const type = storyTypeOf(strapi, storyType ?? undefined);
  const where = { documentId: storyDocumentId };
  if (!type || (await stories(strapi, type).count({ where })) === 0) {
    throw refused('article', 'There is no such story, or its type is not one of the newsroom');
  }
}

function targetOf({ article, url, storyType, storyDocumentId }: LinkRow): LinkTarget {
  const own =
    storyType && storyDocumentId ? { type: storyType, documentId: storyDocumentId } : null;
  const story = article ? { type: ARTICLE_UID, documentId: article.documentId } : own;
  if (article && own) {
    throw refused('article', 'A related link points at one story, not at two');
  }
  if (story && url) {
    throw refused('url', 'A related link points at an article or at a web address, not at both');
  }
  if (story) {
    return { story };
  }
  if (url) {
    return { url };
  }
  throw refused('article', 'A related link needs a target: an article or a web address');
}

/** Past the middlewares, and with `updateMany`, which leaves `updatedAt` alone. */
async function note(
  strapi: Core.Strapi,
  link: LinkRow,
  data: { targetKey: string; title: string } & Partial<LinkHealth>,
): Promise<void> {
  if (link.targetKey !== data.targetKey || link.title !== data.title) {
    await strapi.db.query(RELATED_LINK_UID).updateMany({ where: { id: link.id }, data });
  }
}

async function titleOf(strapi: Core.Strapi, link: LinkRow): Promise<string> {
  const title =
    link.headline || link.article?.headline || (await ownHeadline(strapi, link)) || link.url || '';
  return title.slice(0, MAX_TITLE);
}

/** A target of a type that the site adds. Its headline is that of the site's default locale. */
async function ownTarget(
  strapi: Core.Strapi,
  { storyType, storyDocumentId }: Pick<LinkRow, 'storyType' | 'storyDocumentId'>,
) {
  const target = { type: storyType ?? '', documentId: storyDocumentId ?? '' };
  const locale = await defaultLocale(strapi);
  const find = await findOwnTargets(strapi, { targets: [target], locales: [locale] });
  return find(target, locale);
}

/** The headline of a story of the site's own types, of its draft. */
async function ownHeadline(
  strapi: Core.Strapi,
  { storyType, storyDocumentId }: LinkRow,
): Promise<string | null> {
  const own = await ownTarget(strapi, { storyType, storyDocumentId });
  if (own) {
    return own.headline;
  }
  const type = storyTypeOf(strapi, storyType ?? undefined);
  if (!type || !storyDocumentId) {
    return null;
  }
  const row: { headline: string | null } | null = await stories(strapi, type).findOne({
    select: ['headline'],
    where: { documentId: storyDocumentId, publishedAt: null },
  });
  return row?.headline ?? null;
}

function takenBy(other: LinkRow): string {
  return `There is a related link to this target already: "${other.headline || other.title}". Use that one.`;
}

function refused(field: 'article' | 'url', message: string) {
  return validationError([{ path: [field], message }]);
}
