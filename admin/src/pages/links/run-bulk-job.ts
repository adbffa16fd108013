import type { BulkResult } from '#shared/contracts/links/links';
import { deleteUnusedLinks, followLinks } from '../../api/links/links';

/** Something to be done with many links. */
export type BulkJob =
  | { kind: 'follow' | 'delete'; documentIds: string[] }
  /** Every redirected link there is. */
  | { kind: 'follow-all'; total: number };

export function sizeOf(job: BulkJob): number {
  return job.kind === 'follow-all' ? job.total : job.documentIds.length;
}

/** Most links in one request: a job of many shows how far it is. */
const BATCH_SIZE = 100;

/**
 * Does a job, some links at a time, and tells after each part what was done so far.
 *
 * @throws what a request throws; what was done before it stays done
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

/** Until a request finds nothing more to do: the server takes so many at a time. */
async function followAll(onPart: (soFar: BulkResult) => void): Promise<BulkResult> {
  const result: BulkResult = { done: 0, skipped: [] };
  for (;;) {
    const part = await followLinks({ all: true });
    result.done += part.done;
    // What cannot be done comes again each time.
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
