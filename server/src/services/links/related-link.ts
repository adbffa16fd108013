import { type Core, factories } from '@strapi/strapi';
import { type LinkHealth, UNCHECKED } from '#shared/domain/links/health';
import { PLUGIN_ID, RELATED_LINK_UID } from '#shared/plugin-id';
import { stories } from '../article/stories';
import { validationError } from '../platform/validation-error';
import { articleTargetId, type LinkTarget, targetKey } from '../article/references/target-key';
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
  /** Gives the link to an article, where there is one, the title that follows its headline. */
  updateTitle(articleDocumentId: string): Promise<void>;
  /** documentId of the link to an article, if there is one. */
  idOfLinkTo(articleDocumentId: string): Promise<string | null>;
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
          throw refused('article' in target ? 'article' : 'url', takenBy(other));
        }
        if (link.targetKey === key) {
          await note(strapi, link, { targetKey: key, title: titleOf(link) });
          return;
        }
        await refuseOwnUse(strapi, documentId, target);
        // What was known of the target before says nothing of this one.
        await note(strapi, link, { targetKey: key, title: titleOf(link), ...UNCHECKED });
      },

      async idOfLinkTo(articleDocumentId: string) {
        const link: { documentId: string } | null = await strapi.db
          .query(RELATED_LINK_UID)
          .findOne({
            select: ['documentId'],
            where: { targetKey: targetKey({ article: articleDocumentId }) },
          });
        return link?.documentId ?? null;
      },

      async updateTitle(articleDocumentId: string) {
        const key = targetKey({ article: articleDocumentId });
        const link = await findLink(strapi, { targetKey: key });
        if (link) {
          const kept = await withKeptArticle(strapi, link);
          await note(strapi, kept, { targetKey: key, title: titleOf(kept) });
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
  const articleId = articleTargetId(link.targetKey);
  if (link.article || link.url || articleId === undefined) {
    return link;
  }
  const article: { id: number; documentId: string; headline: string } | null = await stories(
    strapi,
  ).findOne({
    select: ['id', 'documentId', 'headline'],
    where: { documentId: articleId, publishedAt: null },
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
  if (!('article' in target)) {
    return;
  }
  const service: UsesService = strapi.plugin(PLUGIN_ID).service('uses');
  const uses = await service.ofLink(documentId);
  const own = uses.find((use) => use.documentId === target.article);
  if (own) {
    throw refused('article', `"${own.headline}" uses this link itself. Choose another target.`);
  }
}

function targetOf(link: LinkRow): LinkTarget {
  if (link.article && link.url) {
    throw refused('url', 'A related link points at an article or at a web address, not at both');
  }
  if (link.article) {
    return { article: link.article.documentId };
  }
  if (link.url) {
    return { url: link.url };
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

function titleOf(link: LinkRow): string {
  const title = link.headline || link.article?.headline || link.url || '';
  return title.slice(0, MAX_TITLE);
}

function takenBy(other: LinkRow): string {
  return `There is a related link to this target already: "${titleOf(other) || other.title}". Use that one.`;
}

function refused(field: 'article' | 'url', message: string) {
  return validationError([{ path: [field], message }]);
}
