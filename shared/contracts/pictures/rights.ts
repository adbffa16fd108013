import { z } from 'zod';
import { STORY_STATES } from '../../domain/article/story-state';

/** Pictures per page, at most. */
const MOST_PER_PAGE = 100;

const MOST_DAYS = 3650;

const SORTABLE = ['createdAt', 'name', 'creditText', 'source', 'expires'] as const;

export type SortKey = (typeof SORTABLE)[number];
type Direction = 'asc' | 'desc';

export interface PictureSort {
  key: SortKey;
  direction: Direction;
}

const SORT_HINT = {
  error: `must be one of ${SORTABLE.join(', ')}, then ":asc" or ":desc"`,
};

const filters = {
  /** Text in the file name, the caption or the credit line. */
  q: z
    .string({ error: 'must be text' })
    .max(200, { error: 'must have at most 200 characters' })
    .refine((text) => !text.includes('\0'), { error: 'must be text' })
    .optional(),
  credit: oneOf(['none', 'given', 'to-be-checked']).optional(),
  /** Rights that end within this number of days, and have not expired yet. */
  expiresWithin: wholeNumber(1, MOST_DAYS).optional(),
  /** Expired rights: all, or those of pictures in live stories. */
  expired: oneOf(['any', 'live']).optional(),
  /** The exact `source` of the credit. */
  supplier: z
    .string({ error: 'must be the name of a supplier' })
    .min(1, { error: 'must be the name of a supplier' })
    .max(255, { error: 'must have at most 255 characters' })
    .refine((text) => !text.includes('\0'), { error: 'must be the name of a supplier' })
    .optional(),
  /** Used in an article: in any version, in a live version, or in none. */
  use: oneOf(['any', 'live', 'none']).optional(),
  /** Used in an article that was published or changed within this number of days. */
  usedWithin: wholeNumber(1, MOST_DAYS).optional(),
};

const sort = z
  .string(SORT_HINT)
  .refine(isSort, SORT_HINT)
  .transform((text): PictureSort => {
    const [key, direction] = text.split(':');
    return { key: key as SortKey, direction: direction as Direction };
  })
  .prefault('createdAt:desc');

/** The filters and the order, shared by the list, its export and the page's address. */
export const pictureSelection = z.strictObject({ ...filters, sort });

/** The query for one page of the list. */
export const rightsQuery = z.strictObject({
  ...filters,
  sort,
  page: wholeNumber(1, 1_000_000).default(1),
  pageSize: wholeNumber(1, MOST_PER_PAGE).default(25),
});

export type PictureSelection = z.output<typeof pictureSelection>;
export type RightsQuery = z.output<typeof rightsQuery>;

const creditSummary = z.object({
  documentId: z.string(),
  creditText: z.string(),
  creator: z.string().nullable(),
  source: z.string().nullable(),
  expires: z.string().nullable(),
  toBeChecked: z.boolean(),
});

/** A picture of the media library, with its credit and how many stories show it. */
const rightsPicture = z.object({
  /** The id of the file's row, for the upload plugin's routes. */
  id: z.number(),
  documentId: z.string(),
  name: z.string(),
  caption: z.string().nullable(),
  alternativeText: z.string().nullable(),
  thumbnail: z.string().nullable(),
  createdAt: z.string(),
  credit: creditSummary.nullable(),
  uses: z.object({
    /** Live stories; each locale of an article counts. */
    live: z.number(),
    /** Stories that are not live. */
    draft: z.number(),
    /** Whether content of other types uses the picture too. */
    elsewhere: z.boolean(),
  }),
});

export const picturesAnswer = z.object({
  pictures: z.array(rightsPicture),
  pagination: z.object({
    page: z.number(),
    pageSize: z.number(),
    pageCount: z.number(),
    total: z.number(),
  }),
});

/** The stories that show a picture: the newest, and how many there are. */
export const usesAnswer = z.object({
  stories: z.array(
    z.object({
      /** uid of the story's type. */
      type: z.string(),
      documentId: z.string(),
      locale: z.string().nullable(),
      headline: z.string(),
      state: z.enum(STORY_STATES),
    }),
  ),
  total: z.number(),
  elsewhere: z.boolean(),
});

/** All values of `source` in credits, the most frequent first. */
export const suppliersAnswer = z.object({
  suppliers: z.array(z.object({ name: z.string(), pictures: z.number() })),
});

/** Counts of what needs attention, for the widget of the home page. */
export const reviewCounts = z.object({
  uncreditedInUse: z.number(),
  expiringThisWeek: z.number(),
  liveArticlesWithExpired: z.number(),
});

export type RightsPicture = z.output<typeof rightsPicture>;
export type PicturesAnswer = z.output<typeof picturesAnswer>;
export type UsesAnswer = z.output<typeof usesAnswer>;
export type SuppliersAnswer = z.output<typeof suppliersAnswer>;
export type ReviewCounts = z.output<typeof reviewCounts>;

function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, { error: `must be ${values.join(' or ')}` });
}

/** Accepts the text of a query parameter, or a number. */
function wholeNumber(least: number, most: number) {
  const hint = { error: `must be a whole number from ${least} to ${most}` };
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
    z.int(hint).min(least, hint).max(most, hint),
  );
}

function isSort(text: string): boolean {
  const [key, direction, ...rest] = text.split(':');
  const isKnown = (SORTABLE as readonly string[]).includes(key ?? '');
  return isKnown && rest.length === 0 && (direction === 'asc' || direction === 'desc');
}
