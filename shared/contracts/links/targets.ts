import { z } from 'zod';
import { TARGET_STATES } from '../../domain/links/target-state';
import { storyType } from '../article/story-type';
import { someWebAddress } from './web-address';

/** Related links in one lookup, at most. */
export const MAX_LOOKUP = 500;

/** Longest search text, in characters. */
const MAX_SEARCH = 255;

const locale = z
  .string({ error: 'must be a locale, such as "en"' })
  .min(1, { error: 'is empty' })
  .max(255, { error: 'is no locale' })
  .optional();

const documentId = z
  .string({ error: 'must be a documentId' })
  .min(1, { error: 'is empty' })
  .max(255, { error: 'is no documentId' });

/** A related link as editors see it: its target, and the state of the target. */
export const linkTarget = z.object({
  /** Of the related link. */
  documentId: z.string(),
  state: z.enum(TARGET_STATES),
  /** Null where there is none, or where the caller may not read the target. */
  headline: z.string().nullable(),
  /** The target's current address; null for the same reasons as `headline`. */
  url: z.string().nullable(),
  /** The documentId of the story; null for a web address. */
  article: z.string().nullable(),
  /** uid of the story's type; null for a web address. */
  type: z.string().nullable(),
});

/** A story that a bullet may point at, or a target of a type that the site adds. */
const story = z.object({
  /** uid of its type, or the name of the site's. */
  type: z.string(),
  /** What editors call the site's type; null for a story. */
  typeLabel: z.string().nullable(),
  documentId: z.string(),
  headline: z.string(),
  section: z.string().nullable(),
  /** ISO time in UTC: of the first publication, else of the creation; null where it is no story. */
  date: z.string().nullable(),
  state: z.enum(TARGET_STATES),
});

/** `GET /newsroom/links/search`: stories by headline, and links to web addresses. */
export const targetSearch = z.strictObject({
  query: z
    .string({ error: 'must be text' })
    .max(MAX_SEARCH, { error: `is longer than ${MAX_SEARCH} characters` })
    .default(''),
  locale,
});

export const targetSearchResult = z.object({
  stories: z.array(story),
  links: z.array(linkTarget),
});

/** `POST /newsroom/links/lookup`: the targets of related links, and their states. */
export const targetLookup = z.strictObject({
  documentIds: z
    .array(documentId, { error: 'must be a list of documentIds' })
    .max(MAX_LOOKUP, { error: `are more than ${MAX_LOOKUP}` }),
  locale,
});

export const targetLookupResult = z.object({ targets: z.array(linkTarget) });

const EXACTLY_ONE = { error: 'must hold an article or a url, and not both' };

/** `POST /newsroom/links`: the related link to this target; it is created where there is none. */
export const targetRequest = z.union(
  [
    z.strictObject({ article: documentId, type: storyType, locale }),
    z.strictObject({ url: someWebAddress, locale }),
  ],
  EXACTLY_ONE,
);

export type DescribedTarget = z.output<typeof linkTarget>;
export type TargetStory = z.output<typeof story>;
export type TargetSearchResult = z.output<typeof targetSearchResult>;
export type TargetRequest = z.input<typeof targetRequest>;
