import type { Core } from '@strapi/strapi';
import type { RightsPicture } from '#shared/contracts/pictures/rights';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { findInChunks } from '../../platform/chunks';
import { countUses, NO_USES } from './uses';

/** A file of the media library, as the database holds it. */
export interface FileRow {
  id: number;
  documentId: string;
  name: string;
  caption: string | null;
  alternativeText: string | null;
  url: string;
  formats: { thumbnail?: { url?: string } } | null;
  createdAt: string | Date;
}

/** A credit, as the database holds it. */
export interface CreditRow extends Record<string, unknown> {
  documentId: string;
  imageKey: string;
  creditText: string;
  updatedAt: string | Date;
}

/** Pictures by the ids of their files, in that order; what is gone by now is left out. */
export async function loadPictures(
  strapi: Core.Strapi,
  { ids, now }: { ids: number[]; now: Date },
): Promise<RightsPicture[]> {
  const files = await findInChunks<number, FileRow>(ids, (chunk) =>
    strapi.db.query(FILE_UID).findMany({ where: { id: { $in: chunk } } }),
  );
  const documentIds = files.map(({ documentId }) => documentId);
  const [uses, credits] = await Promise.all([
    countUses(strapi, { files, now }),
    findCredits(strapi, documentIds),
  ]);
  const byId = new Map(files.map((file) => [Number(file.id), file]));
  const ordered = ids.flatMap((id) => byId.get(id) ?? []);
  return Promise.all(
    ordered.map(async (file) => ({
      ...summary(file),
      thumbnail: await thumbnailOf(strapi, file),
      credit: creditOf(credits.get(file.documentId)),
      uses: uses.get(file.documentId) ?? NO_USES,
    })),
  );
}

/** The credit records of pictures, by the pictures' documentIds. */
export async function findCredits(
  strapi: Core.Strapi,
  images: string[],
): Promise<Map<string, CreditRow>> {
  const records = await findInChunks<string, CreditRow>(images, (chunk) =>
    strapi.db.query(IMAGE_CREDIT_UID).findMany({ where: { imageKey: { $in: chunk } } }),
  );
  return new Map(records.map((record) => [record.imageKey, record]));
}

/** A small version of a picture, at an address that opens also where the storage is private. */
export async function thumbnailOf(strapi: Core.Strapi, file: FileRow): Promise<string | null> {
  const signed: FileRow = await strapi.plugin('upload').service('file').signFileUrls(file);
  return signed.formats?.thumbnail?.url ?? signed.url ?? null;
}

function summary({ id, documentId, name, caption, alternativeText, createdAt }: FileRow) {
  const uploaded = new Date(createdAt).toISOString();
  return { id: Number(id), documentId, name, caption, alternativeText, createdAt: uploaded };
}

function creditOf(record: CreditRow | undefined): RightsPicture['credit'] {
  if (!record) {
    return null;
  }
  const { documentId, creditText, creator, source, expires, toBeChecked } = record;
  return {
    documentId,
    creditText,
    creator: textOf(creator),
    source: textOf(source),
    expires: textOf(expires),
    toBeChecked: toBeChecked === true,
  };
}

function textOf(value: unknown): string | null {
  if (value instanceof Date) {
    return value.toISOString();
  }
  return typeof value === 'string' && value !== '' ? value : null;
}
