import type { Core } from '@strapi/strapi';
import type { Picture, PictureLookup } from '#shared/contracts/pictures/lookup';
import { type Credit, creditOf } from '#shared/domain/pictures/credit/credit';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';

/** Pictures in the order in which they were asked for; null where the media library has none. */
interface FoundPictures {
  documentIds: Array<Picture | null>;
  hashes: Array<Picture | null>;
}

export interface PictureLookupService {
  /** Files as they are now with their credits: two queries, however many pictures. */
  find(query: PictureLookup): Promise<FoundPictures>;
}

type FileRow = Omit<Picture, 'credit'>;
type CreditRow = Credit & { documentId: string };

const FILE_COLUMNS = [
  'id',
  'documentId',
  'name',
  'hash',
  'url',
  'width',
  'height',
  'formats',
  'mime',
  'caption',
  'alternativeText',
] as const satisfies ReadonlyArray<keyof FileRow>;

export function createPictureService({ strapi }: { strapi: Core.Strapi }): PictureLookupService {
  return {
    async find({ documentIds, hashes }) {
      const files = await findFiles(strapi, { documentIds, hashes });
      const credits = await findCredits(
        strapi,
        files.map((file) => file.documentId),
      );
      const pictures = files.map((file) => ({
        ...file,
        credit: credits.get(file.documentId) ?? null,
      }));
      const byId = new Map(pictures.map((picture) => [picture.documentId, picture]));
      const byHash = new Map(pictures.map((picture) => [picture.hash, picture]));
      return {
        documentIds: documentIds.map((documentId) => byId.get(documentId) ?? null),
        hashes: hashes.map((hash) => byHash.get(hash) ?? null),
      };
    },
  };
}

async function findFiles(
  strapi: Core.Strapi,
  { documentIds, hashes }: PictureLookup,
): Promise<FileRow[]> {
  const rows: unknown[] = await strapi.db.query(FILE_UID).findMany({
    // `signFileUrls` asks for the provider
    select: [...FILE_COLUMNS, 'provider', 'ext'],
    where: { $or: [{ documentId: { $in: documentIds } }, { hash: { $in: hashes } }] },
  });
  // A private bucket shows a file only under an address that was signed for the occasion.
  const { signFileUrls } = strapi.plugin('upload').service('file');
  const signed: FileRow[] = await Promise.all(rows.map((row) => signFileUrls(row)));
  return signed.map(onlyColumns);
}

function onlyColumns(row: FileRow): FileRow {
  return Object.fromEntries(FILE_COLUMNS.map((column) => [column, row[column]])) as FileRow;
}

async function findCredits(strapi: Core.Strapi, images: string[]): Promise<Map<string, CreditRow>> {
  const records: Array<Record<string, unknown> & { imageKey: string; documentId: string }> =
    await strapi.db.query(IMAGE_CREDIT_UID).findMany({ where: { imageKey: { $in: images } } });
  return new Map(
    records.map((record) => [
      record.imageKey,
      { ...creditOf(record), documentId: record.documentId },
    ]),
  );
}
