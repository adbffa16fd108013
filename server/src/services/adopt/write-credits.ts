import type { Core } from '@strapi/strapi';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';

/** A credit for a picture, as it was found or as somebody corrected it. */
export interface PictureCredit {
  /** documentId of the media file. */
  documentId: string;
  creditText: string;
  creator?: string;
  source?: string;
}

export type Written = 'written' | 'kept' | 'missing';

/**
 * Writes a credit for a picture, marked to be checked.
 *
 * @returns `kept` where the picture has one already, which stays; `missing` where there is no such file
 */
export async function writeCredit(
  strapi: Core.Strapi,
  { documentId, creditText, creator, source }: PictureCredit,
): Promise<Written> {
  const file: { id: number } | null = await strapi.db
    .query(FILE_UID)
    .findOne({ select: ['id'], where: { documentId } });
  if (!file) {
    return 'missing';
  }
  const known: object | null = await strapi.db
    .query(IMAGE_CREDIT_UID)
    .findOne({ select: ['id'], where: { imageKey: documentId } });
  if (known) {
    return 'kept';
  }
  await strapi
    .documents(IMAGE_CREDIT_UID)
    .create({ data: { image: file.id, creditText, creator, source, toBeChecked: true } });
  return 'written';
}
