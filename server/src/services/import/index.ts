import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import { type Copy, readCopy, type ReadStory } from './read-copy';
import { createSession } from './session';
import type { FetchPicture, ImportOptions, ImportSession } from './types';

export interface ImportService {
  /** The stories of a copy, each read or refused with its reason. */
  read(copy: Copy): ReadStory[];
  /**
   * Opens a run of imports.
   *
   * @throws ValidationError for a locale that the site does not have
   */
  open(options?: ImportOptions): Promise<ImportSession>;
}

export function createImportService({
  strapi,
  config,
  fetchPicture,
}: {
  strapi: Core.Strapi;
  config: Config;
  /** Without it pictures stay awaited. */
  fetchPicture?: FetchPicture;
}): ImportService {
  return {
    read: readCopy,
    open: (options = {}) => createSession({ strapi, config, options, fetchPicture }),
  };
}
