import { z } from 'zod';
import { credit } from './image-credit';

/** Pictures in one request, at most. */
export const MAX_PICTURES = 500;

const key = z.string().min(1).max(255);

/** Pictures by documentId, or by hash where Strapi's own editor inserted them. */
export const pictureLookup = z
  .object({ documentIds: z.array(key), hashes: z.array(key) })
  .partial()
  .transform(({ documentIds = [], hashes = [] }) => ({ documentIds, hashes }))
  .refine(({ documentIds, hashes }) => documentIds.length + hashes.length <= MAX_PICTURES, {
    message: `asks for more than ${MAX_PICTURES} pictures`,
  });

export type PictureLookup = z.infer<typeof pictureLookup>;

/** The current state of a picture in the media library. */
const picture = z.object({
  /** The id of its row, which the content manager accepts as the value of a media field. */
  id: z.number(),
  documentId: z.string(),
  name: z.string(),
  hash: z.string(),
  url: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  formats: z.record(z.string(), z.unknown()).nullable(),
  mime: z.string(),
  caption: z.string().nullable(),
  alternativeText: z.string().nullable(),
  /** The public fields and the documentId of its credit record; null without a record. */
  credit: credit.extend({ documentId: z.string() }).nullable(),
});

export type Picture = z.infer<typeof picture>;

/** One entry per requested picture, in the same order; null where it is not in the media library. */
export const pictureAnswer = z.object({
  documentIds: z.array(picture.nullable()),
  hashes: z.array(picture.nullable()),
  /** The caller's permissions for image credits. */
  credits: z.object({ create: z.boolean(), update: z.boolean() }),
});

export type PictureAnswer = z.infer<typeof pictureAnswer>;
