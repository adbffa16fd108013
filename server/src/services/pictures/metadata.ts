import type { Core } from '@strapi/strapi';
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

/** What an upload says of the file; it may say more. */
export type FileInfo = { name?: string | null } & FileText;
type FileText = Partial<Record<(typeof FILE_FIELDS)[number], string | null>>;

export interface User {
  id: number | string;
}

/** A file of the media library, and what it said of itself when it came in. */
export interface PictureWithMetadata {
  file: LibraryFile;
  statement: EmbeddedMetadata;
}

export interface PictureMetadataService {
  /**
   * What a file says of itself; null where it is no picture, or where the site wants none read.
   * Logs what cannot be read, once, and does not throw.
   */
  read(file: IncomingFile | undefined): Promise<EmbeddedMetadata | null>;
  /** The words of a new file: the caller's, else the file's own. */
  applyDefaults(info: FileInfo, statement: EmbeddedMetadata): FileInfo;
  /** The same for a file that takes the place of the one with this id. Does not throw. */
  applyReplacement(id: unknown, info: FileInfo, statement: EmbeddedMetadata): Promise<FileInfo>;
  /** Makes the credits of new pictures whose files name anyone, at once. Logs a failure. */
  createCredits(pictures: PictureWithMetadata[], user?: User): Promise<void>;
  /** Brings the credit of a picture up to date with its new file. Logs a failure. */
  updateCredit(file: LibraryFile, statement: EmbeddedMetadata | null, user?: User): Promise<void>;
}

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
      const name = file.originalFilename ?? 'a file without a name';
      const reading = await orWarn(name, () => readPictureFile(filepath));
      if (reading && reading.broken.length > 0) {
        warn(`Not all metadata of ${quoted(name)} could be read: ${reading.broken.join('; ')}`);
      }
      return reading ?? null;
    },

    applyDefaults(info, { words }) {
      const missing = FILE_FIELDS.filter((name) => words[name] && isEmpty(info, name));
      return { ...info, ...Object.fromEntries(missing.map((name) => [name, words[name]])) };
    },

    async applyReplacement(id, info, statement) {
      const followed = hasMetadata(statement)
        ? await orWarn(info.name ?? String(id), () => wordsAfter(id, info, statement))
        : info;
      return followed ?? info;
    },

    async createCredits(pictures, user) {
      const named = pictures.filter(
        ({ file, statement }) => isPicture(file) && statement.words.creditText,
      );
      const keepAll = async () => {
        for (const { file, statement } of named) {
          await orWarn(file.name, () =>
            inSavepoint(strapi, () => createRecord(strapi, { file, statement, user })),
          );
        }
      };
      if (named.length < 2) {
        await keepAll();
        return;
      }
      const names = named.map(({ file }) => file.name).join(', ');
      // The disk is waited for once per transaction, not once per picture.
      await orWarn(names, () => strapi.db.transaction(keepAll));
    },

    async updateCredit(file, statement, user) {
      if (config.imageMetadata.onUpload && isPicture(file)) {
        await orWarn(file.name, () =>
          inSavepoint(strapi, () => followNewFile(file, statement, user)),
        );
      }
    },
  };

  async function wordsAfter(id: unknown, info: FileInfo, { words }: EmbeddedMetadata) {
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
      before: (await recordOf(strapi, file.documentId))?.said ?? {},
      after: words,
    });
    return { ...info, ...changes };
  }

  async function followNewFile(file: LibraryFile, statement: EmbeddedMetadata | null, user?: User) {
    const record = await recordOf(strapi, file.documentId);
    if (record) {
      await updateRecord(strapi, { record, statement, user });
    } else if (statement?.words.creditText) {
      await createRecord(strapi, { file, statement, user });
    }
  }

  /** An upload goes on whatever happens to the metadata of its file. */
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

/** A file name is no alternative text: whoever has none to give hands the name over. */
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
