import type { Core } from '@strapi/strapi';
import type { Config } from '../../../config/schema';
import type { DescribedTarget } from '#shared/contracts/links/targets';
import { articleUrl } from '#shared/domain/links/article-path';
import type { Health } from '#shared/domain/links/health';
import {
  addressState,
  articleState,
  type ArticleVersion,
  shownVersion,
  type LocaleContext,
} from '#shared/domain/links/target-state';
import { stories } from '../../article/stories';
import { findInChunks } from '../../platform/chunks';
import { articleTargetId } from '../../article/references/target-key';
import type { LinkEditorScope } from './editor-scope';

/** A related-link with what the desk is told of it. */
export interface EditorLink {
  documentId: string;
  headline: string | null;
  url: string | null;
  health: Health | null;
  targetKey: string | null;
}

export const EDITOR_LINK_FIELDS = ['documentId', 'headline', 'url', 'health', 'targetKey'];

interface VersionRow extends ArticleVersion {
  documentId: string;
  headline: string;
  slug: string | null;
  section: string | null;
}

interface Question {
  viewpoint: LocaleContext;
  reader: LinkEditorScope;
}

const VERSION_FIELDS = [
  ...['documentId', 'headline', 'slug', 'section', 'locale'],
  ...['publishedAt', 'embargoedUntil', 'firstPublishedAt'],
];

/**
 * Where links point and how their targets are, with at most two queries. Words and address of a
 * story that readers do not get are told only to those who may read it.
 */
export async function describeLinks(
  { strapi, config }: { strapi: Core.Strapi; config: Config },
  links: EditorLink[],
  { viewpoint, reader }: Question,
): Promise<DescribedTarget[]> {
  const ids = links.flatMap((link) => articleTargetId(link.targetKey) ?? []);
  const versions = await findVersions(strapi, ids);
  const hidden = [...versions]
    .filter(([, rows]) => articleState(rows, viewpoint) !== 'live')
    .map(([documentId]) => documentId);
  const readable = await readableStories(strapi, hidden, reader);

  return links.map((link) => {
    const article = articleTargetId(link.targetKey);
    if (article === undefined) {
      const { documentId, headline, url, health } = link;
      return { documentId, state: addressState(health), headline, url, article: null };
    }
    const rows = versions.get(article) ?? [];
    const state = articleState(rows, viewpoint);
    const isTold = state === 'live' || readable.has(article);
    const shown = isTold ? (shownVersion(rows, viewpoint) ?? rows[0]) : undefined;
    return {
      documentId: link.documentId,
      state,
      headline: shown ? link.headline || shown.headline : null,
      url: shown ? addressOf(shown, config) : null,
      article,
    };
  });
}

/** All versions of articles in all locales, with one query; none if nothing is asked. */
export async function findVersions(
  strapi: Core.Strapi,
  documentIds: string[],
): Promise<Map<string, VersionRow[]>> {
  const rows = await findInChunks<string, VersionRow>([...new Set(documentIds)], (chunk) =>
    stories(strapi).findMany({ select: VERSION_FIELDS, where: { documentId: { $in: chunk } } }),
  );
  const byId = new Map<string, VersionRow[]>();
  for (const row of rows) {
    byId.set(row.documentId, [...(byId.get(row.documentId) ?? []), row]);
  }
  return byId;
}

/** Those of these articles of which this editor may read a version. */
export async function readableStories(
  strapi: Core.Strapi,
  documentIds: string[],
  reader: LinkEditorScope,
): Promise<Set<string>> {
  if (!reader.readsHeadlines) {
    return new Set();
  }
  const rows = await findInChunks<string, { documentId: string }>(documentIds, async (chunk) =>
    stories(strapi).findMany({
      select: ['documentId'],
      where: await reader.articles({ documentId: { $in: chunk } }),
    }),
  );
  return new Set(rows.map(({ documentId }) => documentId));
}

function addressOf({ documentId, slug, locale, section }: VersionRow, config: Config): string {
  return articleUrl(config, { documentId, slug: slug ?? '', locale, section });
}
