import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ArticleAddress } from '../domain/link/article-path';
import { ARTICLE_UID } from '../plugin-id';

/** What names a link's target in the database; one link per target has it. */
export type LinkTarget = { article: string } | { url: string };

/** An article that links may point at. */
export interface ArticleTarget extends ArticleAddress {
  headline: string;
  embargoedUntil: string | null;
}

const ARTICLE_PREFIX = 'article:';

/** A key of bounded length: two addresses that a browser takes for one give the same key. */
export function targetKey(target: LinkTarget): string {
  if ('article' in target) {
    return ARTICLE_PREFIX + target.article;
  }
  const address = URL.canParse(target.url) ? new URL(target.url).href : target.url;
  return `url:${createHash('sha256').update(address).digest('hex')}`;
}

/** The documentId of the article that a key names; undefined for a web address. */
export function articleTargetId(key: string | null): string | undefined {
  return key?.startsWith(ARTICLE_PREFIX) ? key.slice(ARTICLE_PREFIX.length) : undefined;
}

/** The rows of these articles in any of these locales, with one query; none if nothing is asked. */
export async function findTargets(
  strapi: Core.Strapi,
  {
    documentIds,
    locales,
    status,
  }: { documentIds: string[]; locales: string[]; status?: 'published' },
): Promise<ArticleTarget[]> {
  if (documentIds.length === 0) {
    return [];
  }
  return strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId', 'slug', 'headline', 'locale', 'section', 'embargoedUntil'],
    where: {
      documentId: { $in: documentIds },
      locale: { $in: locales },
      ...(status === 'published' ? { publishedAt: { $notNull: true } } : {}),
    },
  });
}
