import type { Core } from '@strapi/strapi';
import { debugLog, stopwatch } from '../../adapters/debug';
import type { Config } from '../../config/schema';
import { FILE_FIELDS } from '#shared/domain/pictures/metadata/fields';
import type { EmbeddedMetadata } from '#shared/domain/pictures/metadata/read-metadata';
import { replaceText, hasMetadata } from '#shared/domain/pictures/metadata/replace-metadata';
import { FILE_UID } from '#shared/plugin-id';
import { inSavepoint } from '../platform/savepoint';
import { createRecord, recordOf, updateRecord } from './credit-record';
import { readPictureFile } from './read-picture-file';

/** A file on its way into the media library, as the upload plugin gets it. */
export interface IncomingFile {
  filepath?: string;
  originalFilename?: string | null;
}

/** A file of the media library. */
export interface LibraryFile {
  id: number;
  documentId: string;
  name: string;
  mime: string | null;
}

/** What an upload gives along with a file; it may have more properties. */
export type FileInfo = { name?: string | null } & FileText;
type FileText = Partial<Record<(typeof FILE_FIELDS)[number], string | null>>;

export interface User {
  id: number | string;
}

/** A file of the media library, and the metadata that the original had. */
export interface PictureWithMetadata {
  file: LibraryFile;
  embeddedMetadata: EmbeddedMetadata;
}

export interface PictureMetadataService {
  /**
   * Reads the metadata of a file. Null for a file that is not a picture, or where the configuration
   * turns it off. Logs once what cannot be read, and does not throw.
   */
  read(file: IncomingFile | undefined): Promise<EmbeddedMetadata | null>;
  /** Fills the texts that the caller did not give from the metadata of the file. */
  applyDefaults(info: FileInfo, embeddedMetadata: EmbeddedMetadata): FileInfo;
  /** Does the same for a file that replaces the one with this id. Does not throw. */
  applyReplacement(
    id: unknown,
    info: FileInfo,
    embeddedMetadata: EmbeddedMetadata,
  ): Promise<FileInfo>;
  /** Creates the credits of new pictures whose metadata has a credit line. Logs a failure. */
  createCredits(pictures: PictureWithMetadata[], user?: User): Promise<void>;
  /** Updates the credit of a picture from its new file. Logs a failure. */
  updateCredit(
    file: LibraryFile,
    embeddedMetadata: EmbeddedMetadata | null,
    user?: User,
  ): Promise<void>;
}

const debug = debugLog('pictures');

export function createPictureMetadataService({
  strapi,
  config,
}: {
  strapi: Core.Strapi;
  config: Config;
}): PictureMetadataService {
  return {
    async read(file) {
      const filepath = file?.filepath;
      if (!config.imageMetadata.onUpload || !filepath) {
        return null;
      }
      const elapsed = stopwatch();
      const name = file.originalFilename ?? 'a file without a name';
      const reading = await orWarn(name, () => readPictureFile(filepath));
      if (reading && reading.broken.length > 0) {
        warn(`Not all metadata of ${quoted(name)} could be read: ${reading.broken.join('; ')}`);
      }
      debug('%s, %d ms', reading ? 'metadata read' : 'no metadata in the file', elapsed());
      return reading ?? null;
    },

    applyDefaults(info, { fields }) {
      const missing = FILE_FIELDS.filter((name) => fields[name] && isEmpty(info, name));
      return { ...info, ...Object.fromEntries(missing.map((name) => [name, fields[name]])) };
    },

    async applyReplacement(id, info, embeddedMetadata) {
      const updated = hasMetadata(embeddedMetadata)
        ? await orWarn(info.name ?? String(id), () => updateInfo(id, info, embeddedMetadata))
        : info;
      return updated ?? info;
    },

    async createCredits(pictures, user) {
      const named = pictures.filter(
        ({ file, embeddedMetadata }) => isPicture(file) && embeddedMetadata.fields.creditText,
      );
      const createAll = async () => {
        for (const { file, embeddedMetadata } of named) {
          await orWarn(file.name, () =>
            inSavepoint(strapi, () => createRecord(strapi, { file, embeddedMetadata, user })),
          );
        }
      };
      if (named.length < 2) {
        await createAll();
        return;
      }
      const names = named.map(({ file }) => file.name).join(', ');
      // The disk is waited for once per transaction, not once per picture.
      await orWarn(names, () => strapi.db.transaction(createAll));
    },

    async updateCredit(file, embeddedMetadata, user) {
      if (config.imageMetadata.onUpload && isPicture(file)) {
        await orWarn(file.name, () =>
          inSavepoint(strapi, () => updateOrCreate(file, embeddedMetadata, user)),
        );
      }
    },
  };

  async function updateInfo(id: unknown, info: FileInfo, { fields }: EmbeddedMetadata) {
    const file: (FileInfo & { documentId: string }) | null = await strapi.db
      .query(FILE_UID)
      .findOne({ select: ['documentId', 'name', ...FILE_FIELDS], where: { id } });
    if (!file) {
      return info;
    }
    const given = Object.entries(info).filter(([, value]) => value !== undefined);
    const current = { ...file, ...Object.fromEntries(given) };
    const stored = FILE_FIELDS.map((name) => [name, isEmpty(current, name) ? null : current[name]]);
    const { changes } = replaceText(FILE_FIELDS, {
      stored: Object.fromEntries(stored),
      before: (await recordOf(strapi, file.documentId))?.fromFile ?? {},
      after: fields,
    });
    return { ...info, ...changes };
  }

  async function updateOrCreate(
    file: LibraryFile,
    embeddedMetadata: EmbeddedMetadata | null,
    user?: User,
  ) {
    const record = await recordOf(strapi, file.documentId);
    if (record) {
      await updateRecord(strapi, { record, embeddedMetadata, user });
    } else if (embeddedMetadata?.fields.creditText) {
      await createRecord(strapi, { file, embeddedMetadata, user });
    }
  }

  /** An upload succeeds even where its metadata cannot be read or stored. */
  async function orWarn<Result>(
    name: string,
    work: () => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      warn(`The metadata of ${quoted(name)} could not be kept: ${reasonOf(error)}`);
      return undefined;
    }
  }

  function warn(message: string): void {
    strapi.log.warn(`[newsroom] ${message}`);
  }
}

/** A file name is no alternative text: the admin sends it where there is none. */
function isEmpty(info: FileInfo, name: (typeof FILE_FIELDS)[number]): boolean {
  const text = info[name]?.trim();
  return !text || (name === 'alternativeText' && text === info.name);
}

function isPicture({ mime }: LibraryFile): boolean {
  return mime?.startsWith('image/') === true;
}

/** On one line of the log, whatever the sender called the file. */
function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 255));
}

/** On one line; the end of a long one, as the database puts its reason behind the statement. */
function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/\s+/g, ' ').slice(-300);
}
