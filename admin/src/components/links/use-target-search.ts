import { useEffect, useState } from 'react';
import type { TargetSearchResult } from '#shared/contracts/links/targets';
import { searchTargets } from '../../api/links/targets';
import { suggestStories } from '../../api/links/links';
import type { LinkLocation } from './open-document';

/** What is looked for: what fits these words, or stories like the one that the link is in. */
export type TargetQuestion = { kind: 'words'; query: string } | { kind: 'like' };

/** What a search says so far. What was found is that of `question`, so of nothing older. */
export type TargetSearch =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'found'; question: string; result: TargetSearchResult };

/** Long enough to type on, short enough not to wait for. Milliseconds. */
const PAUSE = 200;

/** Stories that are suggested at once. */
const SUGGESTIONS = 8;

/**
 * Searches a moment after the last letter, and gives up what it asked before.
 *
 * @param question undefined asks nothing
 */
export function useTargetSearch(
  question: TargetQuestion | undefined,
  place: LinkLocation,
): { search: TargetSearch; retry(): void } {
  const [search, setSearch] = useState<TargetSearch>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const key = question && choiceKey(question);

  useEffect(() => {
    if (question === undefined || key === undefined) {
      return undefined;
    }
    setSearch({ status: 'loading' });
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(
      async () => {
        try {
          const result = await ask(question, { place, signal });
          setSearch({ status: 'found', question: key, result });
        } catch {
          if (!signal.aborted) {
            setSearch({ status: 'failed' });
          }
        }
      },
      question.kind === 'words' && question.query !== '' ? PAUSE : 0,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
    // The place of a link stays while its dialog is open.
  }, [key, attempt]);

  return { search, retry: () => setAttempt((count) => count + 1) };
}

/** Names a question: the same words, the same name. */
export function choiceKey(question: TargetQuestion): string {
  return question.kind === 'like' ? 'like' : `words ${question.query}`;
}

async function ask(
  question: TargetQuestion,
  { place, signal }: { place: LinkLocation; signal: AbortSignal },
): Promise<TargetSearchResult> {
  const { article, locale, words, linked } = place;
  if (question.kind === 'words') {
    return searchTargets(question.query, { locale, signal });
  }
  const like = { article, locale, q: words, exclude: linked, limit: SUGGESTIONS };
  const stories = await suggestStories(like, signal);
  return {
    stories: stories.map(({ documentId, headline, section, publishedAt }) => ({
      ...{ documentId, headline, section },
      date: publishedAt,
      state: 'live' as const,
    })),
    links: [],
  };
}
