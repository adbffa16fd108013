import { z } from 'zod';
import { CHANGEABLE_FIELDS } from '../../domain/pictures/rights/credit-change';
import { webAddress } from '../links/web-address';

/** Pictures in one request, at most. */
export const MOST_PREVIEWED = 100;
export const MOST_APPLIED = 25;

const FIELD_HINT = { error: `must name fields out of ${CHANGEABLE_FIELDS.join(', ')}` };
const TIME_HINT = { error: 'must be a time such as "2030-01-31T12:00:00.000Z", or null' };
const CREDIT_LINE = { error: 'must be the credit line, which cannot be empty' };

const documentId = z
  .string({ error: 'must be the documentId of a picture' })
  .regex(/^[\w-]{1,64}$/, { error: 'must be the documentId of a picture' });

/** The fields to write, with their values. Other fields are not changed. */
const creditValues = z
  .strictObject({
    creditText: z.string(CREDIT_LINE).trim().min(1, CREDIT_LINE).max(255, tooLong(255)),
    creator: text(255),
    copyrightNotice: text(2000),
    copyrightHolder: text(255),
    source: text(255),
    category: z
      .enum(['staff', 'wires', 'freelance', 'stock', 'handout', 'other'], {
        error: 'must be staff, wires, freelance, stock, handout or other, or null',
      })
      .nullable(),
    usageTerms: text(5000),
    license: address(),
    acquireLicensePage: address(),
    digitalSourceType: text(255),
    expires: z.iso
      .datetime({ offset: true, abort: true, ...TIME_HINT })
      .refine(isInOurTime, { error: 'must lie between the years 1900 and 9999' })
      .nullable(),
    edNote: text(5000),
    toBeChecked: z.boolean({ error: 'must be true or false' }),
  })
  .partial()
  .refine((values) => Object.keys(values).length > 0, { error: 'must name at least one field' });

/** The source of the values: typed in, or copied from fields of another picture's credit. */
const creditSource = z.discriminatedUnion(
  'from',
  [
    z.strictObject({ from: z.literal('words'), values: creditValues }),
    z.strictObject({
      from: z.literal('picture'),
      picture: documentId,
      fields: z.array(z.enum(CHANGEABLE_FIELDS, FIELD_HINT), FIELD_HINT).min(1, FIELD_HINT),
      /** Whether the change clears the mark `toBeChecked`. */
      markChecked: z.boolean({ error: 'must be true or false' }).default(false),
    }),
  ],
  { error: 'must be from "words" or from "picture"' },
);

/** Requests a preview of a change. */
export const creditPreviewRequest = z.strictObject({
  pictures: pictureList(documentId, MOST_PREVIEWED),
  credit: creditSource,
});

const fieldValue = z.union([z.string(), z.boolean(), z.null()]);

/** The changes to each picture, and the values for the request that applies them. */
export const previewAnswer = z.object({
  values: z.partialRecord(z.enum(CHANGEABLE_FIELDS), fieldValue),
  pictures: z.array(
    z.object({
      documentId: z.string(),
      name: z.string(),
      thumbnail: z.string().nullable(),
      /** The version of the record in the preview; null where the picture has no record. */
      version: z.string().nullable(),
      changes: z.array(
        z.object({ field: z.enum(CHANGEABLE_FIELDS), from: fieldValue, to: fieldValue }),
      ),
      /** Why the change is not possible; null where it is. */
      problem: z.string().nullable(),
    }),
  ),
});

/** Applies a previewed change. */
export const applyRequest = z.strictObject({
  pictures: pictureList(
    z.strictObject({ documentId, version: z.string().max(64).nullable() }),
    MOST_APPLIED,
  ),
  values: creditValues,
});

/** The result. Pictures that are not among the failures have the requested values. */
export const applyAnswer = z.object({
  changed: z.number(),
  unchanged: z.number(),
  failures: z.array(z.object({ documentId: z.string(), name: z.string(), message: z.string() })),
});

export type CreditPreviewRequest = z.output<typeof creditPreviewRequest>;
export type PreviewAnswer = z.output<typeof previewAnswer>;
export type ApplyRequest = z.output<typeof applyRequest>;
export type ApplyAnswer = z.output<typeof applyAnswer>;

function pictureList<Item extends z.ZodType>(item: Item, most: number) {
  const hint = { error: `must name 1 to ${most} pictures` };
  return z.array(item, hint).min(1, hint).max(most, hint);
}

function text(most: number) {
  return z
    .string({ error: 'must be text or null' })
    .trim()
    .max(most, tooLong(most))
    .transform((value) => (value === '' ? null : value))
    .nullable();
}

function address() {
  return webAddress.unwrap().transform((value) => (value === '' ? null : value));
}

function tooLong(most: number) {
  return { error: `must have at most ${most} characters` };
}

function isInOurTime(time: string): boolean {
  const year = new Date(time).getUTCFullYear();
  return year >= 1900 && year <= 9999;
}
