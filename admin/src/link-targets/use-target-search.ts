import { useEffect, useState } from 'react';
import type { TargetSearchResult } from '../../../server/src/contracts/link-target';
import { searchTargets } from '../api/link-target';
import { currentLocale } from './open-document';

/** What a search says so far. What was found is that of `query`, so of nothing older. */
export type TargetSearch =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'found'; query: string; result: TargetSearchResult };

/** Long enough to type on, short enough not to wait for. Milliseconds. */
const PAUSE = 200;

/**
 * Searches a moment after the last letter, and gives up what it asked before.
 *
 * @param query undefined asks nothing
 */
export function useTargetSearch(query: string | undefined): {
  search: TargetSearch;
  retry(): void;
} {
  const [search, setSearch] = useState<TargetSearch>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (query === undefined) {
      return undefined;
    }
    setSearch({ status: 'loading' });
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(
      async () => {
        try {
          const result = await searchTargets(query, { locale: currentLocale(), signal });
          setSearch({ status: 'found', query, result });
        } catch {
          if (!signal.aborted) {
            setSearch({ status: 'failed' });
          }
        }
      },
      query === '' ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, attempt]);

  return { search, retry: () => setAttempt((count) => count + 1) };
}
