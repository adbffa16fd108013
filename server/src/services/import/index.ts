import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import type { OwnImportReader } from '#shared/contracts/import/own-readers';
import { SourceRefused } from '#shared/domain/import/story';
import { firstStoryType } from '../article/story-types';
import { validationError } from '../platform/validation-error';
import { readSourceFile } from './source-file';
import { MAX_PREVIEWS } from '#shared/contracts/import/import';
import type { DraftId } from '../article/editor-access';
import { createHeadlines } from './headlines';
import { linkDrafts } from './link-drafts';
import { createOwnReaders } from './own-readers';
import { type StoryPreview, previewStory } from './preview';
import { type ImportSource, readSource, type ReadStory, textOfSource } from './read-source';
import { ALL_RIGHTS } from './rights';
import { createSession } from './session';
import type { FetchPicture, ImportOptions, ImportSession, Linked } from './types';

export interface ImportService {
  /**
   * Adds a reader of the site, which is tried before the plugin's own.
   *
   * @throws Error for what is no reader, and for a name that is taken
   */
  addReader(reader: OwnImportReader): void;
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
  const own = createOwnReaders(strapi);
  const read = (source: ImportSource) => readSource(source, own.read);
  const open = (options: ImportOptions) =>
    createSession({ strapi, config, headlines, options, fetchPicture });
  return {
    addReader: own.add,

    async sourceOf(path) {
      try {
        return { bytes: await readSourceFile(path) };
      } catch (error) {
        throw error instanceof SourceRefused
          ? validationError([{ path: ['files'], message: error.message }])
          : error;
      }
    },

    read,
    open: (options = {}) => open(options),
    link: (drafts, { type = firstStoryType(strapi), rights = ALL_RIGHTS } = {}) =>
      linkDrafts({ strapi, config, headlines }, { type, drafts, rights }),
    async preview(source, options = {}) {
      const found = read(source);
      if (found.length > MAX_PREVIEWS) {
        const refused = `The file holds ${found.length} stories; at most ${MAX_PREVIEWS} are shown here. Give it to "npx newsroom import".`;
        return [{ refused }];
      }
      const session = await open(options);
      const sourceText = found.length === 1 ? textOfSource(source) : '';
      const previews: StoryPreview[] = [];
      for (const one of found) {
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
