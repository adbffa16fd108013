import { z } from 'zod';
import type { ResolvedImage as Image } from '../../domain/article/body/resolve';
import type { ResolvedLeadImage as LeadImage } from '../../domain/article/page';
import { credit } from '../pictures/image-credit';

const mediaFile = {
  name: z.string(),
  alternativeText: z.string().nullable(),
  caption: z.string().nullable(),
  url: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  formats: z.record(z.string(), z.unknown()).nullable(),
  hash: z.string(),
  ext: z.string(),
  mime: z.string(),
  size: z.number(),
  previewUrl: z.string().nullable(),
  provider: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
};

/** The `image` object of an image block in an answer. */
export const resolvedImage = z
  .object({
    ...mediaFile,
    documentId: z.string().optional(),
    creditText: z.string().nullish(),
    displayCredit: z.boolean().nullish(),
    credit: credit.nullable(),
  })
  .meta({
    id: 'ResolvedImage',
    description: "A picture as its file is now, with this use's words and its credit.",
  }) satisfies z.ZodType<Image>;

/** The lead picture in an answer. */
export const resolvedLeadImage = z
  .looseObject({
    ...mediaFile,
    id: z.number(),
    documentId: z.string(),
    credit: credit.nullable(),
  })
  .meta({
    id: 'ResolvedLeadImage',
    description: "The lead picture's file, with this use's words and its credit.",
  }) satisfies z.ZodType<LeadImage>;
