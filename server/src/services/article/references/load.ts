import type { Core } from '@strapi/strapi';
import type { Config } from '../../../config/schema';
import { MEDIA_FILE_KEYS, type MediaFile } from '#shared/domain/article/body/media-file';
import type { ContentResolution } from '#shared/domain/article/content/resolve';
import { type Credit, creditOf } from '#shared/domain/pictures/credit/credit';
import { isExpired } from '#shared/domain/pictures/credit/expiry';
import type { ResolvedLink } from '#shared/domain/article/resolved-link';
import { storyState } from '#shared/domain/article/story-state';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { readMarkdown } from '../../../adapters/marked';
import { findInChunks } from '../../platform/chunks';
import {
  findLinks,
  type FindTarget,
  findTargets,
  type LinkRow,
  storiesBehind,
} from './link-targets';
import { defaultLocale } from '../../platform/locale';
import { storyUrl } from '../story-url';
import { findOwnTargets, type FindOwnTarget } from './own-targets';
import { findAddressed } from './story-addresses';
import { storyTarget } from './target-key';

interface ReferenceIds {
  /** documentIds of media files. */
  images: Iterable<string>;
  /** Hashes of media files that are named by nothing else. */
  imageHashes?: Iterable<string>;
  /** documentIds of related-links. */
  links: Iterable<string>;
  /** Addresses that may lead to stories of the site. */
  addresses?: Iterable<string>;
  /** The locales of the pages that hold the references. */
  locales: Iterable<string>;
}

/** What references stand for now, for pages of any of the locales that were asked for. */
export interface LoadedReferences {
  credit(documentId: string): Credit | null;
  /** Whether the site shows the picture to nobody, as its rights have expired. */
  isWithheld(documentId: string): boolean;
  /** The file, withheld or not; undefined where it was deleted. */
  file(documentId: string): MediaFile | undefined;
  /** The same by a hash that was asked for. */
  fileByHash(hash: string): MediaFile | undefined;
  /** Whether an address leads to a story of the site. */
  isStory(address: string): boolean;
  /** A resolution for a page in this locale: a target speaks it, or the site's default locale. */
  forLocale(locale: string): ContentResolution;
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
  const [known, byHash, links, fallback, addressed] = await Promise.all([
    findFiles(strapi, 'documentId', ids.images),
    findFiles(strapi, 'hash', ids.imageHashes ?? []),
    findLinks(strapi, [...new Set(ids.links)]),
    defaultLocale(strapi),
    findAddressed(strapi, ids.addresses ?? []),
  ]);
  const files = new Map([...known, ...byHash].map((file) => [file.documentId, file]));
  const hashes = new Map(byHash.map((file) => [file.hash, file]));
  const credits = await findCredits(strapi, [...new Set([...ids.images, ...files.keys()])]);
  const addressedStories = [...(ids.addresses ?? [])].flatMap((url) => addressed(url) ?? []);
  const linked = storiesBehind(links.values());
  const [targetOf, ownTargetOf] = await Promise.all([
    findTargets(strapi, {
      targets: [...linked, ...addressedStories],
      locales: [...ids.locales, ...addressedStories.flatMap(({ locale }) => locale ?? [])],
      fallback,
      accepts: (target) => storyState(target, now) === 'live',
    }),
    findOwnTargets(strapi, { targets: linked, locales: [...ids.locales] }),
  ]);
  const credit = (documentId: string) => credits.get(documentId) ?? null;
  const isWithheld = (documentId: string) => {
    const record = config.rights.expired === 'withhold' ? credit(documentId) : null;
    return record !== null && isExpired(record, now);
  };
  return {
    credit,
    isWithheld,
    file: (documentId) => files.get(documentId),
    fileByHash: (hash) => hashes.get(hash),
    isStory: (address) => addressed(address) !== undefined,
    forLocale: (locale) => ({
      file: (documentId) => (isWithheld(documentId) ? undefined : files.get(documentId)),
      fileByHash(hash) {
        const file = hashes.get(hash);
        return file && isWithheld(file.documentId) ? null : file;
      },
      credit,
      isWithheld,
      link(documentId) {
        const link = links.get(documentId);
        return link
          ? resolveLink(link, { config, find: targetOf, findOwn: ownTargetOf, locale })
          : null;
      },
      address(url) {
        const story = addressed(url);
        const target = story && targetOf(story, story.locale ?? locale);
        return story && (target ? storyUrl(config, target.type, target) : null);
      },
      unavailable: config.links.unavailable,
      readMarkdown,
    }),
  };
}

async function findFiles(
  strapi: Core.Strapi,
  key: 'documentId' | 'hash',
  values: Iterable<string>,
): Promise<MediaFile[]> {
  const files = await findInChunks<string, MediaFile>([...new Set(values)], (chunk) =>
    strapi.db.query(FILE_UID).findMany({
      select: [...MEDIA_FILE_KEYS],
      where: { [key]: { $in: chunk } },
    }),
  );
  return files.map(mediaFile);
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
  {
    config,
    find,
    findOwn,
    locale,
  }: { config: Config; find: FindTarget; findOwn: FindOwnTarget; locale: string },
): ResolvedLink | null {
  const story = storyTarget(targetKey);
  if (!story) {
    return url ? { documentId, headline, url, linkPrefix, article: null } : null;
  }
  const own = findOwn(story, locale);
  if (own?.state === 'live') {
    const { url } = own;
    return { documentId, headline: headline || own.headline, url, linkPrefix, article: null };
  }
  const target = find(story, locale);
  return target
    ? {
        documentId,
        headline: headline || target.headline,
        url: storyUrl(config, target.type, target),
        linkPrefix,
        article: { documentId: target.documentId, slug: target.slug, headline: target.headline },
      }
    : null;
}
