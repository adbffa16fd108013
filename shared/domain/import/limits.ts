import { MAX_ADDRESS } from '../platform/net/address';

/** Largest file or paste, in bytes: some 2,000 pages of text. */
export const MAX_SOURCE_BYTES = 10 * 1024 * 1024;

/** Most tags of an HTML or XML source. */
export const MAX_TAGS = 200_000;

/** Most tags that are open at a time: a parser's time grows with their square. */
export const MAX_OPEN_TAGS = 5000;

/** Most paragraphs, pictures and lists of one story. */
export const MAX_SEGMENTS = 10_000;

/** What stands deeper is read as if it stood here; browsers do the same at 512. */
export const MAX_TAG_DEPTH = 512;

/** Lists in lists; deeper ones continue the list that they stand in. */
export const MAX_LIST_DEPTH = 6;

/** Most stories of one file. */
export const MAX_STORIES = 1000;

/** Longest values of an article's fields, in characters (UTF-16). */
export const MAX_FIELD = {
  headline: 255,
  summary: 2000,
  byline: 255,
  dateline: 255,
  source: 255,
  sourceUrl: MAX_ADDRESS,
  keyword: 255,
} as const;

export const MAX_KEYWORDS = 200;
