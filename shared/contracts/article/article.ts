import { z } from 'zod';
import { MAX_TEXT } from '../../domain/article/body/check-body';
import type { ArticlePage as Page } from '../../domain/article/page';
import { CORRECTION_TYPES } from '../../domain/article/page';
import { resolvedImage, resolvedLeadImage } from './image';
import { resolvedLink } from '../links/related-link';
import { webAddress } from '../links/web-address';

const useText = z
  .string({ error: 'must be text' })
  .max(MAX_TEXT, { error: `is longer than ${MAX_TEXT} characters` });

/** The texts of one use of a picture: the value of the custom field `plugin::newsroom.caption`. */
const imageUse = z
  .looseObject(
    {
      caption: useText.nullish(),
      alternativeText: useText.nullish(),
      creditText: useText.nullish(),
      displayCredit: z.boolean({ error: 'must be true or false' }).nullish(),
    },
    { error: 'must be an object, such as {"caption": "Boats wait for the tide."}' },
  )
  .meta({ id: 'ImageUse', description: 'The words of one use of a picture.' });

const keyword = z
  .string({ error: 'must be text' })
  .min(1, { error: 'is empty' })
  .max(255, { error: 'is longer than 255 characters' });

const keywords = z
  .array(keyword, { error: 'must be a list, such as ["harbour", "weather"]' })
  .max(200, { error: 'are more than 200' });

const correction = z
  .object(
    {
      correctionType: z.enum(CORRECTION_TYPES, {
        error: `must be one of ${CORRECTION_TYPES.join(', ')}`,
      }),
      text: useText.min(1, { error: 'is empty' }),
      date: z.union([z.iso.datetime({ offset: true }), z.iso.date()], {
        error: 'must be a date, such as 2026-11-23',
      }),
    },
    { error: 'must be an object with correctionType, text and date' },
  )
  .meta({ id: 'Correction', description: 'What was wrong with a story, or new since.' });

/** Checks of an article's JSON fields and addresses that Strapi's schema cannot express. */
export const articleTextFields = z.looseObject({
  keywords: keywords.nullish(),
  corrections: z.array(correction, { error: 'must be a list of corrections' }).nullish(),
  leadImageUse: imageUse.nullish(),
  sourceUrl: webAddress,
});

const block = z
  .looseObject({
    type: z.string(),
    children: z.array(z.looseObject({ type: z.string() })).optional(),
    image: resolvedImage.optional(),
  })
  .meta({ id: 'Block', description: "A node of Strapi's Blocks, resolved." });

const translation = z
  .object({
    documentId: z.string(),
    locale: z.string(),
    slug: z.string(),
    headline: z.string(),
    url: z.string(),
  })
  .meta({ id: 'Translation', description: 'The same story in another language.' });

/** A finished page. */
export const articlePage = z
  .object({
    id: z.number(),
    documentId: z.string(),
    locale: z.string(),
    headline: z.string(),
    slug: z.string(),
    url: z.string(),
    summary: z.string().nullable(),
    byline: z.string().nullable(),
    dateline: z.string().nullable(),
    section: z.string().nullable(),
    keywords: keywords.nullable(),
    leadImage: resolvedLeadImage.nullable(),
    leadImageUse: imageUse.nullable(),
    body: z.array(block).nullable(),
    relatedLinks: z.array(resolvedLink),
    corrections: z.array(correction).nullable(),
    embargoedUntil: z.string().nullable(),
    firstPublishedAt: z.string().nullable(),
    publishedAt: z.string().nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
    source: z.string().nullable(),
    sourceUrl: z.string().nullable(),
    localizations: z.array(translation),
  })
  .meta({
    id: 'ArticlePage',
    description: 'A finished page: all that a front end needs to show a story.',
  }) satisfies z.ZodType<Page>;

const meta = z.record(z.string(), z.unknown());

/** The answer of `GET /articles/by-slug/:slug`. */
export const articlePageResponse = z.object({ data: articlePage, meta });

/** The answer of `GET /articles/:documentId`: the fields that the query selects. */
export const articleResponse = z.object({ data: articlePage.partial(), meta });

/** The answer of `GET /articles`. */
export const articlesResponse = z.object({
  data: z.array(articlePage.partial()),
  meta: z.object({ pagination: z.record(z.string(), z.number()) }),
});
