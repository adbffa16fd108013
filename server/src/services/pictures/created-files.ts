import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { FILE_UID } from '#shared/plugin-id';
import type { LibraryFile } from './metadata';

const underWay = new AsyncLocalStorage<LibraryFile[]>();

/** Lets `notingFiles` hear of files; to be called once, when the database is there. */
export function listenForCreatedFiles(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [FILE_UID],
    afterCreate({ result }: { result?: unknown }) {
      underWay.getStore()?.push(result as LibraryFile);
    },
  });
}

/**
 * Does some work and adds the files that it puts into the media library to a list, as it goes: an
 * upload of several that fails at one keeps those before it, and does not tell which.
 */
export function collectCreatedFiles<Result>(
  files: LibraryFile[],
  work: () => Promise<Result>,
): Promise<Result> {
  return underWay.run(files, work);
}
