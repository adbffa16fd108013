import type { Core } from '@strapi/strapi';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { findInChunks } from '../../services/platform/chunks';

interface Credit {
  id: number;
  imageKey: string;
}

/**
 * Ties credits to their pictures again: a start without the plugin takes the relation away, and
 * `imageKey` still names the picture.
 */
export async function restorePictures(strapi: Core.Strapi): Promise<void> {
  const credits: Credit[] = await strapi.db.query(IMAGE_CREDIT_UID).findMany({
    select: ['id', 'imageKey'],
    where: { image: { id: { $null: true } }, imageKey: { $notNull: true } },
  });
  const files = await findInChunks<string, { id: number; documentId: string }>(
    credits.map(({ imageKey }) => imageKey),
    (chunk) =>
      strapi.db.query(FILE_UID).findMany({
        select: ['id', 'documentId'],
        where: { documentId: { $in: chunk } },
      }),
  );
  const fileOf = new Map(files.map(({ id, documentId }) => [documentId, id]));
  for (const { id, imageKey } of credits) {
    const image = fileOf.get(imageKey);
    if (image !== undefined) {
      await strapi.db.query(IMAGE_CREDIT_UID).update({ where: { id }, data: { image } });
    }
  }
}
