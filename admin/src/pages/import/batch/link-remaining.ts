import { type LinkRequest, type LinkResponse, MAX_LINKED } from '#shared/contracts/import/import';
import type { BatchItem } from './run-batch';

type Drafts = LinkRequest['drafts'];

/** What came of looking for the stories that open bullets of a run name. */
export type RemainingLinks = {
  /** Bullets that found theirs. */
  linked: number;
} & ({ outcome: 'done' | 'stopped' | 'forbidden' } | { outcome: 'failed'; reason: string });

export interface LinkOptions {
  link(request: LinkRequest): Promise<LinkResponse['data']>;
  /** Told of every part that is through, from 0 to 1. */
  onProgress(part: number): void;
  /** What to say of a request that failed. */
  messageOf(error: unknown): string;
  isForbidden(error: unknown): boolean;
  signal: AbortSignal;
}

/**
 * Asks for the drafts of a run that is over whether their open bullets name stories that came after
 * them. What fails is said once and stops nothing; asked again, all drafts may be sent again.
 */
export async function linkRemaining(drafts: Drafts, options: LinkOptions): Promise<RemainingLinks> {
  const { link, onProgress, messageOf, isForbidden, signal } = options;
  let linked = 0;
  let reason: string | undefined;
  for (let at = 0; at < drafts.length; at += MAX_LINKED) {
    if (signal.aborted) {
      return { linked, outcome: 'stopped' };
    }
    try {
      const linkedDrafts = await link({ drafts: drafts.slice(at, at + MAX_LINKED) });
      linked += linkedDrafts.reduce((sum, { matches }) => sum + matches.length, 0);
    } catch (error) {
      if (isForbidden(error)) {
        return { linked, outcome: 'forbidden' };
      }
      reason ??= messageOf(error);
    }
    onProgress(Math.min(1, (at + MAX_LINKED) / drafts.length));
  }
  return reason === undefined ? { linked, outcome: 'done' } : { linked, outcome: 'failed', reason };
}

/** The drafts of a run whose bullets may name a story that came later; none of a run of one story. */
export function draftsToLink(items: BatchItem[]): Drafts {
  const results = items.flatMap((item) => item.results);
  const stories = results.flatMap((result) => (result.outcome === 'failed' ? [] : result));
  const ids = new Set(stories.map(({ documentId, locale }) => `${documentId} ${locale}`));
  if (ids.size < 2) {
    return [];
  }
  const drafts = new Map(
    stories
      .filter(({ mayHaveUnlinked: mayBeOpen }) => mayBeOpen)
      .map(({ documentId, locale }) => [`${documentId} ${locale}`, { documentId, locale }]),
  );
  return [...drafts.values()];
}
