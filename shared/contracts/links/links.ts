import { z } from 'zod';
import { HEALTHS } from '../../domain/links/health';
import { FETCH_FAILURES } from '../../domain/platform/net/failure';
import { storyType } from '../article/story-type';
import { STORY_STATES } from '../../domain/article/story-state';

const pagination = z.object({
  page: z.number(),
  pageSize: z.number(),
  pageCount: z.number(),
  total: z.number(),
});

const wholeNumber = (name: string, max: number) =>
  z.coerce
    .number({ error: `${name} must be a number` })
    .int({ error: `${name} must be a whole number` })
    .min(1, { error: `${name} must be at least 1` })
    .max(max, { error: `${name} must be at most ${max}` });

const page = {
  page: wholeNumber('page', 100_000).default(1),
  pageSize: wholeNumber('pageSize', 100).default(25),
};

const documentId = z.string().min(1).max(100);

/** A use in a story: one row for its draft, one for its published version. */
const use = z.object({
  /** uid of the story's type. */
  type: z.string(),
  documentId: z.string(),
  locale: z.string(),
  headline: z.string().nullable(),
  slug: z.string().nullable(),
  state: z.enum(STORY_STATES),
});
export type UseAnswer = z.output<typeof use>;

/** The answers of the `linked-from` and `used-in` routes. */
const usesResponse = z.object({
  data: z.array(use),
  meta: z.object({
    /** Number of uses in stories that the caller may not read. */
    hidden: z.number(),
  }),
});

export const linkedFromQuery = z.object({
  /** The language that is about to be unpublished; `*` for all. */
  locale: z.string().max(35).default('*'),
});

/** The answer of `GET /newsroom/articles/:documentId/linked-from`. */
export const linkedFromResponse = z.object({
  data: z.array(
    use.extend({
      /** Whether its links would have no target without the story (in the requested locale). */
      losesTarget: z.boolean(),
    }),
  ),
  meta: z.object({
    hidden: z.number(),
    /** Number of live stories that would lose their target, including hidden ones. */
    losing: z.number(),
    protect: z.enum(['warn', 'refuse', 'off']),
  }),
});

const useCounts = z.object({ stories: z.number(), bullets: z.number(), panels: z.number() });

/** The answer of `GET /newsroom/related-links/:documentId/used-in`. */
export const linkUsesResponse = usesResponse.extend({
  meta: z.object({
    hidden: z.number(),
    /** The uses that deleting the link removes. `bullets` also counts links in running text. */
    live: useCounts,
    drafts: useCounts,
  }),
});

export const LINK_STATES = ['broken', 'redirected', 'unused'] as const;

export const linksQuery = z.object({
  state: z.enum(LINK_STATES, { error: `state must be one of ${LINK_STATES.join(', ')}` }),
  ...page,
});

const listedLink = z.object({
  documentId: z.string(),
  /** Also null for a link to a story that the caller may not read. */
  title: z.string().nullable(),
  url: z.string().nullable(),
  health: z.enum(HEALTHS),
  statusCode: z.number().nullable(),
  checkedAt: z.string().nullable(),
  finalUrl: z.string().nullable(),
  /** Why the last check got no answer. */
  problem: z.enum(FETCH_FAILURES).nullable(),
  /** The newest five stories that use it, of those that the caller may read. */
  usedIn: z.array(
    z.object({
      type: z.string(),
      documentId: z.string(),
      locale: z.string(),
      headline: z.string().nullable(),
      state: z.enum(STORY_STATES),
    }),
  ),
  /** Number of all stories that use it, and of those that the caller may not read. */
  useCount: z.number(),
  hidden: z.number(),
});
export type ListedLink = z.output<typeof listedLink>;

/** The answer of `GET /newsroom/links`. */
export const linksResponse = z.object({
  data: z.array(listedLink),
  meta: z.object({ pagination }),
});

export const unlinkedBulletsQuery = z.object(page);

const unlinkedBulletsStory = z.object({
  type: z.string(),
  documentId: z.string(),
  locale: z.string(),
  headline: z.string().nullable(),
  state: z.enum(STORY_STATES),
  bullets: z.array(
    z.object({ path: z.array(z.union([z.string(), z.number()])), words: z.string() }),
  ),
});
export type UnlinkedBulletsStory = z.output<typeof unlinkedBulletsStory>;

/** The answer of `GET /newsroom/links/open-bullets`. */
export const unlinkedBulletsResponse = z.object({
  data: z.array(unlinkedBulletsStory),
  /** `hidden`: number of stories that the caller may not read. */
  meta: z.object({ pagination, hidden: z.number() }),
});

/** The body of `POST /newsroom/links/open-bullets`. */
export const setBulletRequest = z.object({
  type: storyType,
  documentId,
  locale: z.string().min(1).max(35),
  /** As in the answer of `GET /newsroom/links/open-bullets`, to detect a change of the draft since. */
  path: z
    .array(z.union([z.string().max(20), z.number()]))
    .min(1)
    .max(200),
  words: z.string().min(1),
  /** documentId of the related-link. */
  relatedLink: documentId,
});
export type SetBullet = z.output<typeof setBulletRequest>;

/** The answer of `GET /newsroom/links/counts`. */
export const linkCountsResponse = z.object({
  data: z.object({
    broken: z.number(),
    redirected: z.number(),
    unused: z.number(),
    /** Stories with bullets without a target. */
    openBullets: z.number(),
  }),
});
export type LinkCounts = z.output<typeof linkCountsResponse>['data'];

const MAX_BULK = 500;
const documentIds = z.array(documentId).min(1).max(MAX_BULK);

/** The body of `POST /newsroom/links/follow`: some redirected links, or (500 of) all. */
export const followRequest = z.union([
  z.strictObject({ documentIds }),
  z.strictObject({ all: z.literal(true) }),
]);
export type FollowRequest = z.output<typeof followRequest>;

/** The body of `POST /newsroom/links/delete`. */
export const deleteRequest = z.strictObject({ documentIds });

/** The number of changed links, and the skipped ones with the reasons. */
export const bulkResponse = z.object({
  data: z.object({
    done: z.number(),
    skipped: z.array(
      z.object({ documentId: z.string(), title: z.string().nullable(), message: z.string() }),
    ),
  }),
});
export type BulkResult = z.output<typeof bulkResponse>['data'];

export const suggestionsQuery = z.object({
  /** documentId of the story that suggestions are for. */
  article: documentId.optional(),
  locale: z.string().min(1).max(35).optional(),
  /** Text to compare with, in addition to that of the story or instead of it. */
  q: z.string().max(1000).default(''),
  /** documentIds of articles to leave out, comma-separated, such as those that an unsaved form links. */
  exclude: z
    .string()
    .max(10_000)
    .default('')
    .transform((list) => list.split(',').filter((id) => id !== '')),
  limit: wholeNumber('limit', 20).default(5),
});

const suggestion = z.object({
  type: z.string(),
  documentId: z.string(),
  locale: z.string(),
  headline: z.string(),
  section: z.string().nullable(),
  publishedAt: z.string(),
  /** Its current address. */
  url: z.string(),
  /** documentId of the related-link to it, if there is one. */
  relatedLink: z.string().nullable(),
});
export type Suggestion = z.output<typeof suggestion>;

/** The answer of `GET /newsroom/suggestions`. */
export const suggestionsResponse = z.object({ data: z.array(suggestion) });
