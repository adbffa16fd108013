import { z } from 'zod';
import { type LinkCheckProgress, linkCheckResponse } from '#shared/contracts/links/check';
import {
  type FollowRequest,
  linkCountsResponse,
  type LinkCounts,
  linkedFromResponse,
  linksResponse,
  linkUsesResponse,
  type LINK_STATES,
  type BulkResult,
  bulkResponse,
  unlinkedBulletsResponse,
  type SetBullet,
  type Suggestion,
  suggestionsResponse,
} from '#shared/contracts/links/links';
import { get, post } from '../request';

interface Page {
  page: number;
  pageSize: number;
}

export type LinksAnswer = z.output<typeof linksResponse>;
export type UnlinkedBulletsAnswer = z.output<typeof unlinkedBulletsResponse>;
export type LinkedFromAnswer = z.output<typeof linkedFromResponse>;
export type LinkUsesAnswer = z.output<typeof linkUsesResponse>;

export function fetchLinks(
  state: (typeof LINK_STATES)[number],
  page: Page,
  signal: AbortSignal,
): Promise<LinksAnswer> {
  return get('/links', linksResponse, { query: { state, ...page }, signal });
}

export function fetchUnlinkedBullets(
  page: Page,
  signal: AbortSignal,
): Promise<UnlinkedBulletsAnswer> {
  return get('/links/open-bullets', unlinkedBulletsResponse, { query: { ...page }, signal });
}

export async function countLinks(signal: AbortSignal): Promise<LinkCounts> {
  return (await get('/links/counts', linkCountsResponse, { signal })).data;
}

/** Replaces the addresses of redirected links by their final ones: of some links, or of up to 500. */
export async function followLinks(request: FollowRequest): Promise<BulkResult> {
  return (await post('/links/follow', bulkResponse, request)).data;
}

/** Deletes unused links. A link that is in use by then is skipped. */
export async function deleteUnusedLinks(documentIds: string[]): Promise<BulkResult> {
  return (await post('/links/delete', bulkResponse, { documentIds })).data;
}

/** Sets the target of a bullet in a draft. */
export async function setBullet(bullet: SetBullet): Promise<void> {
  await post('/links/open-bullets', z.unknown(), bullet);
}

export async function readLinkCheck(signal?: AbortSignal): Promise<LinkCheckProgress> {
  return (await get('/links/check', linkCheckResponse, { signal })).data;
}

export async function startLinkCheck(): Promise<LinkCheckProgress> {
  return (await post('/links/check', linkCheckResponse, {})).data;
}

/** Cancels the check; results so far are kept. */
export async function stopLinkCheck(): Promise<LinkCheckProgress> {
  return (await post('/links/check/stop', linkCheckResponse, {})).data;
}

/** The stories that link to a story, and which of them would lose their target without it. */
export function findLinkedFrom(
  { documentId, locale }: { documentId: string; locale: string },
  signal?: AbortSignal,
): Promise<LinkedFromAnswer> {
  const path = `/articles/${encodeURIComponent(documentId)}/linked-from`;
  return get(path, linkedFromResponse, { query: { locale }, signal });
}

/** The stories that use a related link, and in how many bullets and panels. */
export function findLinkUses(documentId: string, signal?: AbortSignal): Promise<LinkUsesAnswer> {
  const path = `/related-links/${encodeURIComponent(documentId)}/used-in`;
  return get(path, linkUsesResponse, { signal });
}

export interface SuggestionRequest {
  /** documentId of the story that the suggestions are for. */
  article?: string;
  locale?: string;
  /** Additional text to compare with. */
  q?: string;
  /** documentIds of articles to leave out. */
  exclude?: string[];
  limit?: number;
}

export async function suggestStories(
  { exclude = [], q, ...rest }: SuggestionRequest,
  signal?: AbortSignal,
): Promise<Suggestion[]> {
  const query = {
    ...rest,
    q: q?.slice(0, MAX_QUERY),
    exclude: exclude.slice(0, MAX_EXCLUDED).join(',') || undefined,
  };
  return (await get('/suggestions', suggestionsResponse, { query, signal })).data;
}

/** The limits of the server: 1000 characters, and 10,000 characters of documentIds with commas. */
const MAX_QUERY = 1000;
const MAX_EXCLUDED = 300;
