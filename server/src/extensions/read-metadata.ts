import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import type { FileInfo, IncomingFile, LibraryFile, User } from '../services/picture-metadata';

interface UploadInput {
  data?: { fileInfo?: FileInfo | FileInfo[] };
  files: IncomingFile | IncomingFile[];
}

interface ReplaceInput {
  data?: { fileInfo?: FileInfo };
  file: IncomingFile;
}

interface Options {
  user?: User;
}

/** The upload plugin's service: whatever puts a file into the media library calls one of these. */
interface UploadService {
  upload(input: UploadInput, options?: Options): Promise<LibraryFile[]>;
  replace(id: unknown, input: ReplaceInput, options?: Options): Promise<LibraryFile>;
}

/**
 * Reads what picture files say of themselves when they come in, while the original is still there:
 * Strapi encodes pictures anew and drops it. Caption and alternative text go into the upload itself,
 * the credit is made after it. The upload itself stays Strapi's, and fails or succeeds as without us.
 */
export function readMetadataOnUpload(strapi: Core.Strapi): void {
  const metadata = () => getService(strapi, 'picture-metadata');

  strapi.get('services').extend('plugin::upload.upload', (service: UploadService) => ({
    ...service,

    async upload(input: UploadInput, options?: Options) {
      const files = listOf(input.files);
      const statements = [];
      for (const file of files) {
        statements.push(await metadata().read(file));
      }
      const given = listOf(input.data?.fileInfo ?? []);
      const fileInfo = statements.map((statement, index) => {
        const info = given[index] ?? {};
        return statement ? metadata().fillWords(info, statement) : info;
      });
      const isFilled = statements.some(Boolean);
      const filled = isFilled ? { ...input, data: { ...input.data, fileInfo } } : input;
      const uploaded = await service.upload.call(this, filled, options);
      for (const [index, file] of uploaded.entries()) {
        const statement = statements[index];
        if (statement) {
          await metadata().keep(file, statement, options?.user);
        }
      }
      return uploaded;
    },

    async replace(id: unknown, input: ReplaceInput, options?: Options) {
      const statement = await metadata().read(input.file);
      const given = input.data?.fileInfo ?? {};
      const fileInfo = statement && (await metadata().followWords(id, given, statement));
      const followed = fileInfo ? { ...input, data: { ...input.data, fileInfo } } : input;
      const file = await service.replace.call(this, id, followed, options);
      await metadata().follow(file, statement, options?.user);
      return file;
    },
  }));
}

function listOf<Item>(items: Item | Item[]): Item[] {
  return Array.isArray(items) ? items : [items];
}
