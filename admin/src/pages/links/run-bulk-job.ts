import type { BulkResult } from '#shared/contracts/links/links';
import { deleteUnusedLinks, followLinks } from '../../api/links/links';

/** An action on several links. */
export type BulkJob =
  | { kind: 'follow' | 'delete'; documentIds: string[] }
  /** For all redirected links. */
  | { kind: 'follow-all'; total: number };

export function sizeOf(job: BulkJob): number {
  return job.kind === 'follow-all' ? job.total : job.documentIds.length;
}

/** Links in one request, at most, so that the progress can be shown. */
const BATCH_SIZE = 100;

/**
 * Runs a job in batches, and reports the sum so far after each batch.
 *
 * @throws the error of a request; earlier batches stay done
 */
export async function runBulkJob(
  job: BulkJob,
  onPart: (soFar: BulkResult) => void,
): Promise<BulkResult> {
  if (job.kind === 'follow-all') {
    return followAll(onPart);
  }
  const act = job.kind === 'follow' ? follow : deleteUnusedLinks;
  const result: BulkResult = { done: 0, skipped: [] };
  for (let start = 0; start < job.documentIds.length; start += BATCH_SIZE) {
    add(result, await act(job.documentIds.slice(start, start + BATCH_SIZE)));
    onPart({ ...result });
  }
  return result;
}

/** Repeats the request until it changes nothing: the server limits how many links it changes. */
async function followAll(onPart: (soFar: BulkResult) => void): Promise<BulkResult> {
  const result: BulkResult = { done: 0, skipped: [] };
  for (;;) {
    const part = await followLinks({ all: true });
    result.done += part.done;
    // Skipped links are listed again in each answer.
    result.skipped = part.skipped;
    onPart({ ...result });
    if (part.done === 0) {
      return result;
    }
  }
}

function follow(documentIds: string[]): Promise<BulkResult> {
  return followLinks({ documentIds });
}

function add(result: BulkResult, part: BulkResult): void {
  result.done += part.done;
  result.skipped.push(...part.skipped);
}
