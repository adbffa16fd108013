import { z } from 'zod';

const optionalText = z.string().nullish();

/** An image credit in an answer of the content manager, without fields that the role may not read. */
export const imageCreditRecord = z.object({
  documentId: z.string(),
  /** Changes with every write. */
  updatedAt: z.string(),
  creditText: optionalText,
  creator: optionalText,
  copyrightNotice: optionalText,
  copyrightHolder: optionalText,
  source: optionalText,
  supplierImageId: optionalText,
  category: optionalText,
  usageTerms: optionalText,
  license: optionalText,
  acquireLicensePage: optionalText,
  digitalSourceType: optionalText,
  expires: optionalText,
  edNote: optionalText,
  toBeChecked: z.boolean().nullish(),
});

export type ImageCreditRecord = z.infer<typeof imageCreditRecord>;

/** Strapi's error response. `details.errors` lists fields of a validation error. */
export const refusal = z.object({
  error: z.object({
    status: z.number(),
    message: z.string(),
    details: z
      .object({
        errors: z.array(z.object({ path: z.array(z.coerce.string()), message: z.string() })),
      })
      .optional()
      .catch(undefined),
  }),
});
