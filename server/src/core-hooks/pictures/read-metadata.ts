import type { Core } from '@strapi/strapi';
import { getService } from '../../services';
import { collectCreatedFiles } from '../../services/pictures/created-files';
import type {
  FileInfo,
  IncomingFile,
  LibraryFile,
  PictureWithMetadata,
  User,
} from '../../services/pictures/metadata';

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

/** A file on its way into the library: what it is to be called, and what it says of itself. */
interface PendingUpload extends Partial<Pick<PictureWithMetadata, 'statement'>> {
  name: string | undefined;
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
      const given = listOf(input.data?.fileInfo ?? []);
      const infos: FileInfo[] = [];
      const arrivals: PendingUpload[] = [];
      for (const [index, file] of files.entries()) {
        const info = given[index] ?? {};
        const statement = (await metadata().read(file)) ?? undefined;
        infos.push(statement ? metadata().applyDefaults(info, statement) : info);
        arrivals.push({ statement, name: nameOf(info, file) });
      }
      if (!arrivals.some(({ statement }) => statement)) {
        return service.upload.call(this, input, options);
      }
      const filled = { ...input, data: { ...input.data, fileInfo: infos } };
      const made: LibraryFile[] = [];
      const upload = () => service.upload.call(this, filled, options);
      const uploaded = await collectCreatedFiles(made, upload).catch(async (error: unknown) => {
        // Those before the one that failed stay in the library, and their originals are gone.
        await metadata().createCredits(byName(made, arrivals), options?.user);
        throw error;
      });
      await metadata().createCredits(inOrder(uploaded, arrivals), options?.user);
      return uploaded;
    },

    async replace(id: unknown, input: ReplaceInput, options?: Options) {
      const statement = await metadata().read(input.file);
      const given = input.data?.fileInfo ?? {};
      const fileInfo = statement && (await metadata().applyReplacement(id, given, statement));
      const followed = fileInfo ? { ...input, data: { ...input.data, fileInfo } } : input;
      const file = await service.replace.call(this, id, followed, options);
      await metadata().updateCredit(file, statement, options?.user);
      return file;
    },
  }));
}

function inOrder(files: LibraryFile[], arrivals: PendingUpload[]): PictureWithMetadata[] {
  return files.flatMap((file, index) => {
    const statement = arrivals[index]?.statement;
    return statement ? [{ file, statement }] : [];
  });
}

/** A name that two of them have tells nothing. */
function byName(files: LibraryFile[], arrivals: PendingUpload[]): PictureWithMetadata[] {
  return files.flatMap((file) => {
    const [arrival, ...others] = arrivals.filter(({ name }) => name === file.name);
    return arrival?.statement && others.length === 0
      ? [{ file, statement: arrival.statement }]
      : [];
  });
}

/** As the upload plugin has it. */
function nameOf(info: FileInfo, file: IncomingFile): string | undefined {
  return (info.name || file?.originalFilename)?.normalize();
}

function listOf<Item>(items: Item | Item[]): Item[] {
  return Array.isArray(items) ? items : [items];
}
