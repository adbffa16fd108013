import {
  type DescribedTarget,
  linkTarget,
  type TargetRequest,
  targetLookupResult,
  type TargetSearchResult,
  targetSearchResult,
} from '#shared/contracts/links/targets';
import { get, post } from '../request';

/** Finds stories by headline and links to web addresses; the newest stories for an empty query. */
export function searchTargets(
  query: string,
  { locale, signal }: { locale?: string; signal?: AbortSignal },
): Promise<TargetSearchResult> {
  return get('/links/search', targetSearchResult, { query: { query, locale }, signal });
}

/** The targets of related links and their states, in one request. */
export async function lookUpTargets(
  documentIds: string[],
  locale?: string,
): Promise<DescribedTarget[]> {
  const { targets } = await post('/links/lookup', targetLookupResult, { documentIds, locale });
  return targets;
}

/** The related link to a story or a web address; it is created where there is none. */
export function ensureTarget(request: TargetRequest): Promise<DescribedTarget> {
  return post('/links', linkTarget, request);
}
