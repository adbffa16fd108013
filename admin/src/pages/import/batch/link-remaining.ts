import { type LinkRequest, type LinkResponse, MAX_LINKED } from '#shared/contracts/import/import';
import type { BatchItem } from './run-batch';

type Drafts = LinkRequest['drafts'];

/** The result of linking the unlinked bullets of a batch. */
export type RemainingLinks = {
  /** Number of bullets that were linked. */
  linked: number;
} & ({ outcome: 'done' | 'stopped' | 'forbidden' } | { outcome: 'failed'; reason: string });

export interface LinkOptions {
  link(request: LinkRequest): Promise<LinkResponse['data']>;
  /** Called after each request with the progress, from 0 to 1. */
  onProgress(part: number): void;
  /** The message for a failed request. */
  messageOf(error: unknown): string;
  isForbidden(error: unknown): boolean;
  signal: AbortSignal;
}

/**
 * Links the unlinked bullets of a batch's drafts to stories that were imported later. A failed request
 * is reported once and does not stop the others. All drafts may be sent again in a retry.
 */
export async function linkRemainingBullets(
  drafts: Drafts,
  options: LinkOptions,
): Promise<RemainingLinks> {
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

/** The drafts of a batch that may have unlinked bullets; none for a batch of one story. */
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
