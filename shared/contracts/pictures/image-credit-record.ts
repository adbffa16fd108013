import { z } from 'zod';

const words = z.string().nullish();

/** An image-credit record in an answer of the content manager; what a role may not read is not in it. */
export const imageCreditRecord = z.object({
  documentId: z.string(),
  /** Changes with every write. */
  updatedAt: z.string(),
  creditText: words,
  creator: words,
  copyrightNotice: words,
  copyrightHolder: words,
  source: words,
  supplierImageId: words,
  category: words,
  usageTerms: words,
  license: words,
  acquireLicensePage: words,
  digitalSourceType: words,
  expires: words,
  edNote: words,
  toBeChecked: z.boolean().nullish(),
});

export type ImageCreditRecord = z.infer<typeof imageCreditRecord>;

/** A refusal, as Strapi words it: `details.errors` names fields, where fields are at fault. */
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
