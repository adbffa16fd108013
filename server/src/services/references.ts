import type { Core } from '@strapi/strapi';
import type { MediaFile, Resolution } from '../domain/body/resolve';
import { type Credit, creditOf } from '../domain/credit/credit';
import { articleUrl } from '../domain/link/article-path';
import type { ResolvedLink } from '../domain/link/resolved-link';
import { FILE_UID, IMAGE_CREDIT_UID, RELATED_LINK_UID } from '../plugin-id';
import type { Config } from '../config/schema';
import { isPublic } from './public-article';
import { type ArticleTarget, articleTargetId, findTargets } from './link-target';

export interface ReferenceIds {
  /** documentIds of media files. */
  images: Iterable<string>;
  /** documentIds of related-links. */
  links: Iterable<string>;
  /** The locales of the pages that hold the references. */
  locales: Iterable<string>;
}

/** What references stand for now, for pages of any of the locales that were asked for. */
export interface LoadedReferences {
  file(documentId: string): MediaFile | undefined;
  credit(documentId: string): Credit | null;
  /** A resolution for a page in this locale: a target speaks it, or the site's default locale. */
  forLocale(locale: string): Resolution;
}

interface LinkRow {
  documentId: string;
  headline: string | null;
  linkPrefix: string | null;
  url: string | null;
  targetKey: string | null;
}

const FILE_FIELDS = [
  'documentId',
  'name',
  'alternativeText',
  'caption',
  'url',
  'width',
  'height',
  'formats',
  'hash',
  'ext',
  'mime',
  'size',
  'previewUrl',
  'provider',
  'createdAt',
  'updatedAt',
];

/**
 * Loads what the references of any number of pages stand for, with a number of queries that does
 * not depend on how many pages or references there are: files, credits, links, linked articles.
 */
export async function loadReferences(
  strapi: Core.Strapi,
  { config, now }: { config: Config; now: Date },
  ids: ReferenceIds,
): Promise<LoadedReferences> {
  const images = [...new Set(ids.images)];
  const [files, credits, links] = await Promise.all([
    findFiles(strapi, images),
    findCredits(strapi, images),
    findLinks(strapi, [...new Set(ids.links)]),
  ]);
  const fallback: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
  const targets = await findPublicTargets(strapi, {
    links: [...links.values()],
    locales: [...new Set([...ids.locales, fallback])],
    now,
  });

  const file = (documentId: string) => files.get(documentId);
  const credit = (documentId: string) => credits.get(documentId) ?? null;
  return {
    file,
    credit,
    forLocale: (locale) => ({
      file,
      credit,
      link(documentId) {
        const link = links.get(documentId);
        return link ? resolveLink(link, { targets, locales: [locale, fallback], config }) : null;
      },
      unavailable: config.links.unavailable,
    }),
  };
}

async function findFiles(strapi: Core.Strapi, documentIds: string[]) {
  const files: MediaFile[] =
    documentIds.length === 0
      ? []
      : await strapi.db.query(FILE_UID).findMany({
          select: FILE_FIELDS,
          where: { documentId: { $in: documentIds } },
        });
  return new Map(files.map(({ documentId, ...file }) => [documentId, mediaFile(documentId, file)]));
}

/** Only what a page may hold: a row of the database brings its numeric id along. */
function mediaFile(documentId: string, row: Omit<MediaFile, 'documentId'>): MediaFile {
  const known = FILE_FIELDS.map((key) => [key, row[key as keyof typeof row]]);
  return { ...(Object.fromEntries(known) as MediaFile), documentId };
}

async function findCredits(strapi: Core.Strapi, images: string[]) {
  const records: Array<{ imageKey: string }> =
    images.length === 0
      ? []
      : await strapi.db.query(IMAGE_CREDIT_UID).findMany({ where: { imageKey: { $in: images } } });
  return new Map(records.map((record) => [record.imageKey, creditOf(record)]));
}

async function findLinks(strapi: Core.Strapi, documentIds: string[]) {
  const links: LinkRow[] =
    documentIds.length === 0
      ? []
      : await strapi.db.query(RELATED_LINK_UID).findMany({
          select: ['documentId', 'headline', 'linkPrefix', 'url', 'targetKey'],
          where: { documentId: { $in: documentIds } },
        });
  return new Map(links.map((link) => [link.documentId, link]));
}

async function findPublicTargets(
  strapi: Core.Strapi,
  { links, locales, now }: { links: LinkRow[]; locales: string[]; now: Date },
) {
  const documentIds = links.flatMap((link) => articleTargetId(link.targetKey) ?? []);
  const targets = await findTargets(strapi, { documentIds, locales, status: 'published' });
  return new Map(
    targets.filter((target) => isPublic(target, now)).map((target) => [keyOf(target), target]),
  );
}

function resolveLink(
  link: LinkRow,
  {
    targets,
    locales,
    config,
  }: { targets: Map<string, ArticleTarget>; locales: string[]; config: Config },
): ResolvedLink | null {
  const { documentId, linkPrefix } = link;
  const articleId = articleTargetId(link.targetKey);
  if (articleId === undefined) {
    return link.url
      ? { documentId, headline: link.headline, url: link.url, linkPrefix, article: null }
      : null;
  }
  const target = locales
    .map((locale) => targets.get(keyOf({ documentId: articleId, locale })))
    .find((candidate) => candidate !== undefined);
  if (!target) {
    return null;
  }
  return {
    documentId,
    headline: link.headline || target.headline,
    url: articleUrl(config, target),
    linkPrefix,
    article: { documentId: target.documentId, slug: target.slug, headline: target.headline },
  };
}

function keyOf({ documentId, locale }: { documentId: string; locale: string }): string {
  return `${documentId} ${locale}`;
}
