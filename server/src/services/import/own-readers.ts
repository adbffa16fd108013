import type { Core } from '@strapi/strapi';
import { problemsOf } from '#shared/contracts/platform/problems';
import {
  type ImportSource,
  type OwnImportReader,
  ownImportReader,
  readByOwn,
} from '#shared/contracts/import/own-readers';
import type { Body } from '#shared/domain/article/body/nodes';
import { clampToLimits } from '#shared/domain/import/clamp-to-limits';
import { type ImportedStory, SourceRefused } from '#shared/domain/import/story';
import { createRegistry } from '../platform/registry';

export interface OwnReaders {
  /** @throws Error for what is no reader, and for a name that is taken */
  add(reader: OwnImportReader): void;
  /**
   * The stories of a source that a reader of the site knows; null where none does.
   *
   * @throws SourceRefused where its reader fails, or answers with what are no stories
   */
  read(source: ImportSource): ImportedStory[] | null;
}

/** The readers that a site adds to the import. */
export function createOwnReaders(strapi: Core.Strapi): OwnReaders {
  const registry = createRegistry<OwnImportReader>('import reader', ownImportReader);

  return {
    add: registry.add,
    read(source) {
      for (const reader of registry.all()) {
        const stories = attempt(reader, () =>
          reader.recognises(source) === true ? storiesOf(reader, source) : null,
        );
        if (stories) {
          return stories;
        }
      }
      return null;
    },
  };

  /** Copy that a reader fails at is not for the others: they would take it for something else. */
  function attempt<Result>({ name }: OwnImportReader, work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      strapi.log.error(`[newsroom] The import reader "${name}" failed: ${reason}`);
      throw new SourceRefused(`The reader “${name}” could not read it: ${reason}`);
    }
  }
}

function storiesOf(reader: OwnImportReader, source: ImportSource): ImportedStory[] {
  const { data, error } = readByOwn.safeParse(reader.read(source));
  if (error) {
    const problems = problemsOf(error).map(({ message }) =>
      message.replace(/^data /, 'its answer '),
    );
    throw new Error(problems.slice(0, 3).join('; '));
  }
  return data.map((story) => clampToLimits({ ...story, body: story.body as Body, notes: [] }));
}
