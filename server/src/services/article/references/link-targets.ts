import type { Core } from '@strapi/strapi';
import type { ArticleAddress } from '#shared/domain/links/article-path';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import { stories } from '../story-types';
import { findInChunks } from '../../platform/chunks';
import { articleTargetId } from './target-key';

/** A related-link, with what it takes to find its target. */
export interface LinkRow {
  documentId: string;
  headline: string | null;
  linkPrefix: string | null;
  url: string | null;
  targetKey: string | null;
}

/** An article that a link points at, in one locale and one version. */
export interface ArticleTarget extends ArticleAddress {
  headline: string;
  embargoedUntil: string | null;
  /** Null for a draft. */
  publishedAt: string | null;
}

/** What names a link's target. */
type Targeting = Pick<LinkRow, 'targetKey'>;

/** The article behind a link for a page in `locale`: in that locale, else in the fallback. */
export type FindTarget = (link: Targeting, locale: string) => ArticleTarget | undefined;

interface TargetQuery {
  links: Targeting[];
  /** Of the pages that hold the links. */
  locales: string[];
  fallback: string;
  /** Which versions of an article count. Of several, the published one does. */
  accepts(target: ArticleTarget): boolean;
}

const TARGET_FIELDS = [
  ...['documentId', 'slug', 'headline', 'locale', 'section'],
  ...['embargoedUntil', 'publishedAt'],
];

/** The links that exist, by documentId, with one query; none if nothing is asked. */
export async function findLinks(
  strapi: Core.Strapi,
  documentIds: string[],
): Promise<Map<string, LinkRow>> {
  const links = await findInChunks<string, LinkRow>(documentIds, (chunk) =>
    strapi.db.query(RELATED_LINK_UID).findMany({
      select: ['documentId', 'headline', 'linkPrefix', 'url', 'targetKey'],
      where: { documentId: { $in: chunk } },
    }),
  );
  return new Map(links.map((link) => [link.documentId, link]));
}

/** The articles behind links, with one query; none if no link points at an article. */
export async function findTargets(
  strapi: Core.Strapi,
  { links, locales, fallback, accepts }: TargetQuery,
): Promise<FindTarget> {
  const documentIds = links.flatMap((link) => articleTargetId(link.targetKey) ?? []);
  const rows = await findInChunks<string, ArticleTarget>(documentIds, (chunk) =>
    stories(strapi).findMany({
      select: TARGET_FIELDS,
      where: {
        documentId: { $in: chunk },
        locale: { $in: [...new Set([...locales, fallback])] },
      },
    }),
  );
  const accepted = rows.filter(accepts);
  const drafts = accepted.filter((row) => row.publishedAt === null);
  const published = accepted.filter((row) => row.publishedAt !== null);
  const byKey = new Map([...drafts, ...published].map((row) => [keyOf(row), row]));

  return (link, locale) => {
    const documentId = articleTargetId(link.targetKey);
    return documentId === undefined
      ? undefined
      : (byKey.get(keyOf({ documentId, locale })) ??
          byKey.get(keyOf({ documentId, locale: fallback })));
  };
}

function keyOf({ documentId, locale }: { documentId: string; locale: string }): string {
  return `${documentId} ${locale}`;
}
