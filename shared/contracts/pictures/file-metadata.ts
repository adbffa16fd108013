import { z } from 'zod';
import { PICTURE_FIELD_NAMES } from '../../domain/pictures/metadata/fields';

/** What the file of a picture said when it was uploaded, as kept with the picture's credit. */
export const fileMetadata = z
  .partialRecord(z.enum(PICTURE_FIELD_NAMES), z.string())
  .catch(() => ({}));
