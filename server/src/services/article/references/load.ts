import type { Core } from '@strapi/strapi';
import type { Config } from '../../../config/schema';
import { MEDIA_FILE_KEYS, type MediaFile } from '#shared/domain/article/body/media-file';
import type { Resolution } from '#shared/domain/article/body/resolve';
import { type Credit, creditOf } from '#shared/domain/pictures/credit/credit';
import { isExpired } from '#shared/domain/pictures/credit/expiry';
import { articleUrl } from '#shared/domain/links/article-path';
import type { ResolvedLink } from '#shared/domain/article/resolved-link';
import { storyState } from '#shared/domain/article/story-state';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { findInChunks } from '../../platform/chunks';
import { type ArticleTarget, findLinks, findTargets, type LinkRow } from './link-targets';
import { defaultLocale } from '../../platform/locale';
import { articleTargetId } from './target-key';

interface ReferenceIds {
  /** documentIds of media files. */
  images: Iterable<string>;
  /** documentIds of related-links. */
  links: Iterable<string>;
  /** The locales of the pages that hold the references. */
  locales: Iterable<string>;
}

/** What references stand for now, for pages of any of the locales that were asked for. */
export interface LoadedReferences {
  credit(documentId: string): Credit | null;
  /** Whether the site shows the picture to nobody, as its rights have expired. */
  isWithheld(documentId: string): boolean;
  /** A resolution for a page in this locale: a target speaks it, or the site's default locale. */
  forLocale(locale: string): Resolution;
}

/**
 * Loads what the references of any number of pages stand for, with a number of queries that does
 * not depend on how many pages or references there are: files, credits, links, linked articles.
 */
export async function loadReferences({
  strapi,
  config,
  now,
  ids,
}: {
  strapi: Core.Strapi;
  config: Config;
  now: Date;
  ids: ReferenceIds;
}): Promise<LoadedReferences> {
  const images = [...new Set(ids.images)];
  const [files, credits, links, fallback] = await Promise.all([
    findFiles(strapi, images),
    findCredits(strapi, images),
    findLinks(strapi, [...new Set(ids.links)]),
    defaultLocale(strapi),
  ]);
  const targetOf = await findTargets(strapi, {
    links: [...links.values()],
    locales: [...ids.locales],
    fallback,
    accepts: (target) => storyState(target, now) === 'live',
  });

  const credit = (documentId: string) => credits.get(documentId) ?? null;
  const isWithheld = (documentId: string) => {
    const record = config.rights.expired === 'withhold' ? credit(documentId) : null;
    return record !== null && isExpired(record, now);
  };
  return {
    credit,
    isWithheld,
    forLocale: (locale) => ({
      file: (documentId) => (isWithheld(documentId) ? undefined : files.get(documentId)),
      credit,
      link(documentId) {
        const link = links.get(documentId);
        return link ? resolveLink(link, targetOf(link, locale), config) : null;
      },
      unavailable: config.links.unavailable,
    }),
  };
}

async function findFiles(strapi: Core.Strapi, documentIds: string[]) {
  const files = await findInChunks<string, MediaFile>(documentIds, (chunk) =>
    strapi.db.query(FILE_UID).findMany({
      select: [...MEDIA_FILE_KEYS],
      where: { documentId: { $in: chunk } },
    }),
  );
  return new Map(files.map((row) => [row.documentId, mediaFile(row)]));
}

/** Only what a page may hold: a row of the database brings its numeric id along. */
function mediaFile(row: MediaFile): MediaFile {
  return Object.fromEntries(MEDIA_FILE_KEYS.map((key) => [key, row[key]])) as unknown as MediaFile;
}

async function findCredits(strapi: Core.Strapi, images: string[]) {
  const records = await findInChunks<string, { imageKey: string }>(images, (chunk) =>
    strapi.db.query(IMAGE_CREDIT_UID).findMany({ where: { imageKey: { $in: chunk } } }),
  );
  return new Map(records.map((record) => [record.imageKey, creditOf(record)]));
}

function resolveLink(
  { documentId, headline, url, linkPrefix, targetKey }: LinkRow,
  target: ArticleTarget | undefined,
  config: Config,
): ResolvedLink | null {
  if (target) {
    return {
      documentId,
      headline: headline || target.headline,
      url: articleUrl(config, target),
      linkPrefix,
      article: { documentId: target.documentId, slug: target.slug, headline: target.headline },
    };
  }
  const leadsToArticle = articleTargetId(targetKey) !== undefined;
  return leadsToArticle || !url ? null : { documentId, headline, url, linkPrefix, article: null };
}
