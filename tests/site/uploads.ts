import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { IMAGE_CREDIT, type Json, type MediaFile } from './content';

type Content = Buffer | Promise<Buffer>;

/** A temporary file on disk, as the upload plugin receives it. */
interface IncomingFile {
  filepath: string;
  originalFilename: string;
  mimetype: string;
  size: number;
}

interface UploadService {
  upload(input: object, options?: object): Promise<MediaFile[]>;
  replace(id: number, input: object, options?: object): Promise<MediaFile>;
}

/** Uploads as code of a site does them: through the upload plugin's service. */
export interface Uploads {
  incoming(content: Content, name?: string): Promise<IncomingFile>;
  upload(content: Content, name?: string): Promise<MediaFile>;
  uploadAll(files: IncomingFile[], fileInfo?: Json[]): Promise<MediaFile[]>;
  replace(file: MediaFile, content: Content): Promise<MediaFile>;
  /** The credit of a picture, as the database holds it. */
  creditOf(file: { documentId: string }): Promise<Json | null>;
  /** Removes the temporary files. */
  clear(): Promise<void>;
}

export async function uploadsOf(strapi: Core.Strapi): Promise<Uploads> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-incoming-'));
  const service = strapi.plugin('upload').service('upload') as unknown as UploadService;
  let count = 0;

  async function incoming(content: Content, name?: string): Promise<IncomingFile> {
    count += 1;
    const originalFilename = name ?? `picture-${count}.jpg`;
    const filepath = path.join(folder, String(count));
    const bytes = await content;
    await writeFile(filepath, bytes);
    return { filepath, originalFilename, mimetype: 'image/jpeg', size: bytes.length };
  }

  return {
    incoming,
    async upload(content, name) {
      const [file] = await service.upload({ data: {}, files: await incoming(content, name) });
      if (!file) {
        throw new Error('Strapi answered an upload with no file');
      }
      return file;
    },
    uploadAll: (files, fileInfo) => service.upload({ data: fileInfo ? { fileInfo } : {}, files }),
    async replace(file, content) {
      return service.replace(file.id, { data: {}, file: await incoming(content, 'new.jpg') });
    },
    creditOf: ({ documentId }) =>
      strapi.db.query(IMAGE_CREDIT).findOne({ where: { imageKey: documentId } }),
    clear: () => rm(folder, { recursive: true }),
  };
}
