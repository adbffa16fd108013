import { useEffect, useState } from 'react';
import type { TargetSearchResult } from '#shared/contracts/links/targets';
import { searchTargets } from '../../api/links/targets';
import { suggestStories } from '../../api/links/links';
import type { LinkLocation } from './open-document';

/** A search by text, or for stories similar to the one that holds the link. */
export type TargetQuery = { kind: 'text'; text: string } | { kind: 'similar' };

/** The state of a search. `query` is the key of the query that the result answers. */
export type TargetSearch =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'found'; query: string; result: TargetSearchResult };

const DEBOUNCE_MS = 200;

const SUGGESTIONS = 8;

/**
 * Searches shortly after the last key press, and aborts the request before.
 *
 * @param query undefined for no search
 */
export function useTargetSearch(
  query: TargetQuery | undefined,
  location: LinkLocation,
): { search: TargetSearch; retry(): void } {
  const [search, setSearch] = useState<TargetSearch>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const key = query && queryKey(query);

  useEffect(() => {
    if (query === undefined || key === undefined) {
      return undefined;
    }
    setSearch({ status: 'loading' });
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(
      async () => {
        try {
          const result = await ask(query, { location, signal });
          setSearch({ status: 'found', query: key, result });
        } catch {
          if (!signal.aborted) {
            setSearch({ status: 'failed' });
          }
        }
      },
      query.kind === 'text' && query.text !== '' ? DEBOUNCE_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
    // The location of a link does not change while its dialog is open.
  }, [key, attempt]);

  return { search, retry: () => setAttempt((count) => count + 1) };
}

/** A string that is the same for equal queries. */
export function queryKey(query: TargetQuery): string {
  return query.kind === 'similar' ? 'similar' : `text ${query.text}`;
}

async function ask(
  query: TargetQuery,
  { location, signal }: { location: LinkLocation; signal: AbortSignal },
): Promise<TargetSearchResult> {
  const { article, locale, text, linked } = location;
  if (query.kind === 'text') {
    return searchTargets(query.text, { locale, signal });
  }
  const request = { article, locale, q: text, exclude: linked, limit: SUGGESTIONS };
  const stories = await suggestStories(request, signal);
  return {
    stories: stories.map(({ type, documentId, headline, section, publishedAt }) => ({
      type,
      typeLabel: null,
      documentId,
      headline,
      section,
      date: publishedAt,
      state: 'live' as const,
    })),
    links: [],
  };
}
