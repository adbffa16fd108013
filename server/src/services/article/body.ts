import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import type { Body } from '#shared/domain/article/body/nodes';
import { type BodyReferences, referencesOf } from '#shared/domain/article/body/references';
import { toStoredBody } from '#shared/domain/article/body/store';
import { fillEmptyLinkText } from '#shared/domain/article/body/fill-empty-link-text';
import { FILE_UID } from '#shared/plugin-id';
import { findInChunks } from '../platform/chunks';
import { findLinks, findTargets, type LinkRow, storiesBehind } from './references/link-targets';
import { findOwnTargets } from './references/own-targets';
import { defaultLocale } from '../platform/locale';
import { storyTarget } from './references/target-key';
import { storyUrl } from './story-url';

export interface BodyService {
  /**
   * Makes checked bodies ready to be stored, in their order. References to files and links that do
   * not exist stay in them, so that nothing an editor did is lost.
   */
  prepare(bodies: Body[], locale: string): Promise<Body[]>;
}

interface FileRow {
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
    async prepare(bodies, locale) {
      const references = referencesOf(bodies.flat());
      const files = await findFiles(strapi, references);
      const places = await findPlaces(strapi, { config, locale, links: references.links });

      const idByHash = new Map(files.map((file) => [file.hash, file.documentId]));
      return bodies.map((body) => {
        const referenced = toStoredBody(body, {
          imageIdByHash: (hash) => idByHash.get(hash),
          addressOf: (documentId) => places.get(documentId)?.address,
        });
        return fillEmptyLinkText(referenced, (documentId) => places.get(documentId)?.headline);
      });
    },
  };
}

async function findFiles(
  strapi: Core.Strapi,
  { images, imageHashes }: BodyReferences,
): Promise<FileRow[]> {
  const find = (key: 'documentId' | 'hash') => (chunk: string[]) =>
    strapi.db.query(FILE_UID).findMany({
      select: ['documentId', 'hash'],
      where: { [key]: { $in: chunk } },
    });
  return [
    ...(await findInChunks<string, FileRow>(images, find('documentId'))),
    ...(await findInChunks<string, FileRow>(imageHashes, find('hash'))),
  ];
}

/** Where a link leads as of now, and what it may be called. */
interface Place {
  address: string | undefined;
  headline: string | undefined;
}

/**
 * Every link that exists, with its target as of now: a target's draft lends its address to a link
 * that is made before the target is out.
 */
async function findPlaces(
  strapi: Core.Strapi,
  { config, locale, links }: { config: Config; locale: string; links: string[] },
): Promise<Map<string, Place>> {
  const rows = await findLinks(strapi, links);
  const targets = storiesBehind(rows.values());
  const targetOf = await findTargets(strapi, {
    targets,
    locales: [locale],
    fallback: await defaultLocale(strapi),
    accepts: (target) => Boolean(target.slug),
  });
  const ownTargetOf = await findOwnTargets(strapi, { targets, locales: [locale] });
  const placeOf = (link: LinkRow): Place => {
    const story = storyTarget(link.targetKey);
    const own = story && ownTargetOf(story, locale);
    if (own) {
      return { address: own.url, headline: link.headline || own.headline };
    }
    const target = story && targetOf(story, locale);
    return {
      address: target ? storyUrl(config, target.type, target) : (link.url ?? undefined),
      headline: link.headline || target?.headline,
    };
  };
  return new Map([...rows].map(([documentId, link]) => [documentId, placeOf(link)]));
}
