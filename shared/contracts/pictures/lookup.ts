import { z } from 'zod';
import { credit } from './image-credit';

/** Pictures that one request may ask for; a page with more asks again. */
export const MAX_PICTURES = 500;

const key = z.string().min(1).max(255);

/** What the editor asks for: the pictures of a page, by documentId or, from a stock editor, by hash. */
export const pictureLookup = z
  .object({ documentIds: z.array(key), hashes: z.array(key) })
  .partial()
  .transform(({ documentIds = [], hashes = [] }) => ({ documentIds, hashes }))
  .refine(({ documentIds, hashes }) => documentIds.length + hashes.length <= MAX_PICTURES, {
    message: `asks for more than ${MAX_PICTURES} pictures`,
  });

export type PictureLookup = z.infer<typeof pictureLookup>;

/** A picture as the media library has it now. */
export const picture = z.object({
  /** Its row in the database: what the content manager takes as the value of a media field. */
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
  /** What readers get, under the record's own documentId; null where the picture has no record. */
  credit: credit.extend({ documentId: z.string() }).nullable(),
});

export type Picture = z.infer<typeof picture>;

/** One entry per picture that was asked for, in the same order; null where it is not in the library. */
export const pictureAnswer = z.object({
  documentIds: z.array(picture.nullable()),
  hashes: z.array(picture.nullable()),
  /** What the caller's role may do to credits. */
  credits: z.object({ create: z.boolean(), update: z.boolean() }),
});

export type PictureAnswer = z.infer<typeof pictureAnswer>;
