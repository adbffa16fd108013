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

/** The service of the upload plugin: every way into the media library goes through one of these. */
interface UploadService {
  upload(input: UploadInput, options?: Options): Promise<LibraryFile[]>;
  replace(id: unknown, input: ReplaceInput, options?: Options): Promise<LibraryFile>;
}

/** A file that is being uploaded: its name in the library, and its metadata. */
interface PendingUpload extends Partial<Pick<PictureWithMetadata, 'embeddedMetadata'>> {
  name: string | undefined;
}

/**
 * Reads the metadata of pictures at their upload, from the original: Strapi encodes pictures anew and
 * drops it. Caption and alternative text become part of the upload; the credit is created after it.
 * The upload itself is Strapi's, and succeeds or fails as it does without the plugin.
 */
export function readMetadataOnUpload(strapi: Core.Strapi): void {
  const metadata = () => getService(strapi, 'picture-metadata');

  strapi.get('services').extend('plugin::upload.upload', (service: UploadService) => ({
    ...service,

    async upload(input: UploadInput, options?: Options) {
      const files = listOf(input.files);
      const given = listOf(input.data?.fileInfo ?? []);
      const infos: FileInfo[] = [];
      const pending: PendingUpload[] = [];
      for (const [index, file] of files.entries()) {
        const info = given[index] ?? {};
        const embeddedMetadata = (await metadata().read(file)) ?? undefined;
        infos.push(embeddedMetadata ? metadata().applyDefaults(info, embeddedMetadata) : info);
        pending.push({ embeddedMetadata, name: nameOf(info, file) });
      }
      if (!pending.some(({ embeddedMetadata }) => embeddedMetadata)) {
        return service.upload.call(this, input, options);
      }
      const filled = { ...input, data: { ...input.data, fileInfo: infos } };
      const made: LibraryFile[] = [];
      const upload = () => service.upload.call(this, filled, options);
      const uploaded = await collectCreatedFiles(made, upload).catch(async (error: unknown) => {
        // The files before the one that failed stay in the library; their originals are deleted.
        await metadata().createCredits(byName(made, pending), options?.user);
        throw error;
      });
      await metadata().createCredits(inOrder(uploaded, pending), options?.user);
      return uploaded;
    },

    async replace(id: unknown, input: ReplaceInput, options?: Options) {
      const embeddedMetadata = await metadata().read(input.file);
      const given = input.data?.fileInfo ?? {};
      const fileInfo =
        embeddedMetadata && (await metadata().applyReplacement(id, given, embeddedMetadata));
      const filled = fileInfo ? { ...input, data: { ...input.data, fileInfo } } : input;
      const file = await service.replace.call(this, id, filled, options);
      await metadata().updateCredit(file, embeddedMetadata, options?.user);
      return file;
    },
  }));
}

function inOrder(files: LibraryFile[], pending: PendingUpload[]): PictureWithMetadata[] {
  return files.flatMap((file, index) => {
    const embeddedMetadata = pending[index]?.embeddedMetadata;
    return embeddedMetadata ? [{ file, embeddedMetadata }] : [];
  });
}

/** Files whose name is not unique are left out. */
function byName(files: LibraryFile[], pending: PendingUpload[]): PictureWithMetadata[] {
  return files.flatMap((file) => {
    const [match, ...others] = pending.filter(({ name }) => name === file.name);
    return match?.embeddedMetadata && others.length === 0
      ? [{ file, embeddedMetadata: match.embeddedMetadata }]
      : [];
  });
}

/** The name that the upload plugin gives to the file. */
function nameOf(info: FileInfo, file: IncomingFile): string | undefined {
  return (info.name || file?.originalFilename)?.normalize();
}

function listOf<Item>(items: Item | Item[]): Item[] {
  return Array.isArray(items) ? items : [items];
}
