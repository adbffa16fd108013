import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import { SourceRefused } from '#shared/domain/import/story';
import { firstStoryType } from '../article/story-types';
import { validationError } from '../platform/validation-error';
import { readSourceFile } from './source-file';
import { MAX_PREVIEWS } from '#shared/contracts/import/import';
import type { DraftId } from '../article/editor-access';
import { createHeadlines } from './headlines';
import { linkDrafts } from './link-drafts';
import { type StoryPreview, previewStory } from './preview';
import { type ImportSource, readSource, type ReadStory, textOfSource } from './read-source';
import { ALL_RIGHTS } from './rights';
import { createSession } from './session';
import type { FetchPicture, ImportOptions, ImportSession, Linked } from './types';

export interface ImportService {
  /**
   * A source in a file.
   *
   * @throws ValidationError where it is too large to be read
   */
  sourceOf(path: string): Promise<ImportSource>;
  /** The stories of a source, each read or refused with its reason. */
  read(source: ImportSource): ReadStory[];
  /**
   * Opens a run of imports.
   *
   * @throws ValidationError for a locale that the site does not have
   */
  open(options?: ImportOptions): Promise<ImportSession>;
  /** What a source would become; nothing is written. */
  preview(
    source: ImportSource,
    options?: Pick<ImportOptions, 'type' | 'locale' | 'rights'>,
  ): Promise<StoryPreview[]>;
  /**
   * Links bullets of imported drafts that were left unlinked to stories that came after them; answers
   * what it linked. Drafts that somebody touched stay as they are.
   */
  link(drafts: DraftId[], options?: Pick<ImportOptions, 'type' | 'rights'>): Promise<Linked[]>;
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
    async sourceOf(path) {
      try {
        return { bytes: await readSourceFile(path) };
      } catch (error) {
        throw error instanceof SourceRefused
          ? validationError([{ path: ['files'], message: error.message }])
          : error;
      }
    },

    read: readSource,
    open: (options = {}) => open(options),
    link: (drafts, { type = firstStoryType(strapi), rights = ALL_RIGHTS } = {}) =>
      linkDrafts({ strapi, config, headlines }, { type, drafts, rights }),
    async preview(source, options = {}) {
      const read = readSource(source);
      if (read.length > MAX_PREVIEWS) {
        const refused = `The file holds ${read.length} stories; at most ${MAX_PREVIEWS} are shown here. Give it to "npx newsroom import".`;
        return [{ refused }];
      }
      const session = await open(options);
      const sourceText = read.length === 1 ? textOfSource(source) : '';
      const previews: StoryPreview[] = [];
      for (const one of read) {
        previews.push(
          'refused' in one
            ? one
            : await previewStory({ strapi, config, session }, { story: one.story, sourceText }),
        );
      }
      return previews;
    },
  };
}
