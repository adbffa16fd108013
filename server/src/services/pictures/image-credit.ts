import { type Core, factories } from '@strapi/strapi';
import { IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { validationError } from '../platform/validation-error';

export interface ImageCreditService {
  /**
   * Ties a record that was just written to its picture.
   *
   * @throws ValidationError when it has no picture, or when the picture has a record already
   */
  setImageKey(documentId: string): Promise<void>;
}

export const createImageCreditService = factories.createCoreService(
  IMAGE_CREDIT_UID,
  ({ strapi }: { strapi: Core.Strapi }) =>
    ({
      async setImageKey(documentId: string) {
        const record = await strapi.db.query(IMAGE_CREDIT_UID).findOne({
          where: { documentId },
          populate: { image: { select: ['documentId', 'name'] } },
        });
        const image: { documentId: string; name: string } | null = record?.image ?? null;
        if (!image) {
          throw refused('An image credit needs its picture');
        }
        const other: { creditText: string } | null = await strapi.db
          .query(IMAGE_CREDIT_UID)
          .findOne({
            where: { imageKey: image.documentId, documentId: { $ne: documentId } },
          });
        if (other) {
          throw refused(`"${image.name}" has an image credit already: "${other.creditText}"`);
        }
        if (record.imageKey !== image.documentId) {
          await strapi.db.query(IMAGE_CREDIT_UID).updateMany({
            where: { id: record.id },
            // What the file of another picture said is of no use here.
            data: { imageKey: image.documentId, fileMetadata: null },
          });
        }
      },
    }) satisfies ImageCreditService,
);

function refused(message: string) {
  return validationError([{ path: ['image'], message }]);
}
