import { z } from 'zod';
import { TARGET_STATES } from '../../domain/links/target-state';
import { someWebAddress } from './web-address';

/** Most links that one lookup answers for. */
export const MAX_LOOKUP = 500;

/** Longest text that is searched for, in characters. */
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

/** A related-link as the desk sees it: where it points, and how its target is. */
export const linkTarget = z.object({
  /** The related-link's. */
  documentId: z.string(),
  state: z.enum(TARGET_STATES),
  /** Null where there is none, and where the caller may not read the target. */
  headline: z.string().nullable(),
  /** Where it leads now, a web address or a story's; null where `headline` is for the same reasons. */
  url: z.string().nullable(),
  /** The documentId of the story; null for a web address. */
  article: z.string().nullable(),
});

/** An article that a bullet may point at. */
export const story = z.object({
  documentId: z.string(),
  headline: z.string(),
  section: z.string().nullable(),
  /** ISO time in UTC: when readers first got it, else when it was begun. */
  date: z.string(),
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

/** `POST /newsroom/links/lookup`: how the targets of these related-links are. */
export const targetLookup = z.strictObject({
  documentIds: z
    .array(documentId, { error: 'must be a list of documentIds' })
    .max(MAX_LOOKUP, { error: `are more than ${MAX_LOOKUP}` }),
  locale,
});

export const targetLookupResult = z.object({ targets: z.array(linkTarget) });

const EXACTLY_ONE = { error: 'must hold an article or a url, and not both' };

/** `POST /newsroom/links`: the related-link to this target, made if there is none. */
export const targetRequest = z.union(
  [
    z.strictObject({ article: documentId, locale }),
    z.strictObject({ url: someWebAddress, locale }),
  ],
  EXACTLY_ONE,
);

export type DescribedTarget = z.output<typeof linkTarget>;
export type TargetStory = z.output<typeof story>;
export type TargetSearchResult = z.output<typeof targetSearchResult>;
export type TargetRequest = z.output<typeof targetRequest>;
