import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import { CopyRefused } from '#shared/domain/import/story';
import { invalid } from '../platform/validation-error';
import { readCopyFile } from './source-file';
import { MAX_PREVIEWS } from '#shared/contracts/import/import';
import type { Draft } from '../article/editor-access';
import { createHeadlines } from './headlines';
import { linkDrafts } from './link-drafts';
import { type Preview, previewStory } from './preview';
import { type Copy, readCopy, type ReadStory, wordsOfCopy } from './read-source';
import { ALL_RIGHTS, type ImportRights } from './rights';
import { createSession } from './session';
import type { FetchPicture, ImportOptions, ImportSession, Linked } from './types';

export interface ImportService {
  /**
   * A file of copy.
   *
   * @throws ValidationError where it is too large to be read
   */
  copyOf(path: string): Promise<Copy>;
  /** The stories of a copy, each read or refused with its reason. */
  read(copy: Copy): ReadStory[];
  /**
   * Opens a run of imports.
   *
   * @throws ValidationError for a locale that the site does not have
   */
  open(options?: ImportOptions): Promise<ImportSession>;
  /** What a copy would become; nothing is written. */
  preview(copy: Copy, options?: Pick<ImportOptions, 'locale' | 'rights'>): Promise<Preview[]>;
  /**
   * Ties bullets of imported drafts that were left open to stories that came after them; answers
   * what it tied. Drafts that somebody touched stay as they are.
   */
  link(drafts: Draft[], rights?: ImportRights): Promise<Linked[]>;
}

export function createImportService({
  strapi,
  config,
  fetchPicture,
}: {
  strapi: Core.Strapi;
  config: Config;
  fetchPicture: FetchPicture;
}): ImportService {
  const headlines = createHeadlines(strapi);
  const open = (options: ImportOptions) =>
    createSession({ strapi, config, headlines, options, fetchPicture });
  return {
    async copyOf(path) {
      try {
        return { bytes: await readCopyFile(path) };
      } catch (error) {
        throw error instanceof CopyRefused
          ? invalid([{ path: ['files'], message: error.message }])
          : error;
      }
    },

    read: readCopy,
    open: (options = {}) => open(options),
    link: (drafts, rights = ALL_RIGHTS) =>
      linkDrafts({ strapi, config, headlines }, { drafts, rights }),
    async preview(copy, options = {}) {
      const read = readCopy(copy);
      if (read.length > MAX_PREVIEWS) {
        const refused = `The file holds ${read.length} stories; at most ${MAX_PREVIEWS} are shown here. Give it to "npx newsroom import".`;
        return [{ refused }];
      }
      const session = await open(options);
      const words = read.length === 1 ? wordsOfCopy(copy) : '';
      const previews: Preview[] = [];
      for (const one of read) {
        previews.push(
          'refused' in one
            ? one
            : await previewStory({ strapi, config, session }, { story: one.story, copy: words }),
        );
      }
      return previews;
    },
  };
}
