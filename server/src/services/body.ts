import type { Core } from '@strapi/strapi';
import type { Config } from '../config/schema';
import type { Body } from '../domain/body/nodes';
import { openBullets } from '../domain/body/open-bullets';
import { type BodyReferences, referencesOf } from '../domain/body/references';
import { toStoredBody } from '../domain/body/store';
import { articleUrl } from '../domain/link/article-path';
import { FILE_UID } from '../plugin-id';
import { inChunks } from './in-chunks';
import { findLinks, findTargets, type LinkRow } from './links';
import { defaultLocale } from './locale';

/** A body as it is stored, with the relations that mirror its references. */
export interface StoredBody {
  body: Body;
  /** Ids of the media files in the body that exist, in reading order. */
  bodyImages: number[];
  /** The related-links in the body that exist, in reading order. */
  bodyLinks: { set: Array<{ documentId: string }> };
  /** Bullets whose target is not known yet. */
  openBullets: number;
}

export interface BodyService {
  /**
   * Makes a checked body ready to be stored. References to files and links that do not exist stay
   * in the body, so that nothing an editor did is lost, and out of the relations.
   */
  prepare(body: Body, locale: string): Promise<StoredBody>;
}

interface FileRow {
  id: number;
  documentId: string;
  hash: string;
}

export function createBodyService({
  strapi,
  config,
}: {
  strapi: Core.Strapi;
  config: Config;
}): BodyService {
  return {
    async prepare(body, locale) {
      const references = referencesOf(body);
      const files = await findFiles(strapi, references);
      const addresses = await findAddresses(strapi, { config, locale, links: references.links });

      const idByHash = new Map(files.map((file) => [file.hash, file.documentId]));
      const stored = toStoredBody(body, {
        imageIdByHash: (hash) => idByHash.get(hash),
        addressOf: (documentId) => addresses.get(documentId),
      });

      const { images, links } = referencesOf(stored);
      const fileIds = new Map(files.map((file) => [file.documentId, file.id]));
      return {
        body: stored,
        bodyImages: images.flatMap((documentId) => fileIds.get(documentId) ?? []),
        bodyLinks: {
          set: links
            .filter((documentId) => addresses.has(documentId))
            .map((documentId) => ({ documentId })),
        },
        openBullets: openBullets(stored).length,
      };
    },
  };
}

async function findFiles(
  strapi: Core.Strapi,
  { images, imageHashes }: BodyReferences,
): Promise<FileRow[]> {
  const find = (key: 'documentId' | 'hash') => (chunk: string[]) =>
    strapi.db.query(FILE_UID).findMany({
      select: ['id', 'documentId', 'hash'],
      where: { [key]: { $in: chunk } },
    });
  return [
    ...(await inChunks<string, FileRow>(images, find('documentId'))),
    ...(await inChunks<string, FileRow>(imageHashes, find('hash'))),
  ];
}

/**
 * Every link that exists, with the address of its target as of now: a target's draft lends its
 * address to a link that is made before the target is out.
 */
async function findAddresses(
  strapi: Core.Strapi,
  { config, locale, links }: { config: Config; locale: string; links: string[] },
): Promise<Map<string, string | undefined>> {
  const rows = await findLinks(strapi, links);
  const targetOf = await findTargets(strapi, {
    links: [...rows.values()],
    locales: [locale],
    fallback: await defaultLocale(strapi),
    accepts: (target) => Boolean(target.slug),
  });
  const address = (link: LinkRow) => {
    const target = targetOf(link, locale);
    return target ? articleUrl(config, target) : (link.url ?? undefined);
  };
  return new Map([...rows].map(([documentId, link]) => [documentId, address(link)]));
}
