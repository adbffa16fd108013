import { z } from 'zod';
import { PICTURE_FIELD_NAMES } from '../../domain/pictures/metadata/fields';

/** The metadata of a picture's file at its upload, as stored with the credit. */
export const fileMetadata = z
  .partialRecord(z.enum(PICTURE_FIELD_NAMES), z.string())
  .catch(() => ({}));
