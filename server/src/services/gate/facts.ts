import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import type { z } from 'zod';
import { readMarkdown } from '../../adapters/marked';
import type { GateFactsAnswer, gateFactsRequest } from '#shared/contracts/gate/gate';
import { hashesIn, type MarkdownReference } from '#shared/domain/article/content/markdown';
import { FILE_UID } from '#shared/plugin-id';
import { findInChunks } from '../platform/chunks';
import { defaultLocale } from '../platform/locale';
import { loadReferences } from '../article/references/load';

export interface GateFactsService {
  /** What a form needs to judge itself, with a number of queries that does not grow with it. */
  load(request: FactsQuestion, now?: Date): Promise<GateFactsAnswer>;
}

type FactsQuestion = z.output<typeof gateFactsRequest>;

type FileRow = GateFactsAnswer['files'][number];

const FILE_KEYS = [
  ...['documentId', 'name', 'hash', 'provider'],
  ...['caption', 'alternativeText'],
] as Array<keyof FileRow>;

export function createGateFactsService({
  strapi,
  config,
}: {
  strapi: Core.Strapi;
  config: Config;
}): GateFactsService {
  return {
    async load({ locale, images, hashes, links, ...texts }, now = new Date()) {
      const markdown = texts.markdown.map(readMarkdown);
      const inMarkdown = markdown.flat();
      const urlsOf = (kind: MarkdownReference['kind']) =>
        inMarkdown.filter((one) => one.kind === kind).map(({ url }) => url);
      const addresses = [...new Set([...texts.addresses, ...urlsOf('link')])];
      const files = [
        ...(await findFiles('documentId', images)),
        ...(await findFiles('hash', [...hashes, ...urlsOf('picture').flatMap(hashesIn)])),
      ];
      const known = [...new Set([...images, ...files.map(({ documentId }) => documentId)])];
      const language = locale || (await defaultLocale(strapi));
      const ids = { images: known, links, addresses, locales: [language] };
      const references = await loadReferences({ strapi, config, now, ids });
      const { link, address } = references.forLocale(language);
      return {
        now: now.toISOString(),
        rules: config.publishGate,
        files: files.map(onlyKeys),
        credits: known.flatMap((image) => {
          const credit = references.credit(image);
          return credit ? [{ image, creditText: credit.creditText, expires: credit.expires }] : [];
        }),
        publicLinks: links.filter((documentId) => link(documentId) !== null),
        closedAddresses: addresses.filter((url) => address(url) === null),
        markdown,
      };
    },
  };

  function findFiles(key: 'documentId' | 'hash', values: string[]): Promise<FileRow[]> {
    return findInChunks<string, FileRow>([...new Set(values)], (chunk) =>
      strapi.db.query(FILE_UID).findMany({ select: FILE_KEYS, where: { [key]: { $in: chunk } } }),
    );
  }
}

/** A row of the database brings its numeric id along. */
function onlyKeys(row: FileRow): FileRow {
  return Object.fromEntries(FILE_KEYS.map((key) => [key, row[key]])) as FileRow;
}
