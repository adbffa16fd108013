import type { CheckOutcome } from '#shared/domain/links/health';
import { retryAfterMs } from '#shared/domain/platform/net/retry-after';
import type { BoundedFetch, FetchResult } from '../../platform/bounded-fetch';

export interface AddressCheck {
  outcome: CheckOutcome;
  /** How long the host asks to be left alone, in milliseconds. */
  restMs?: number;
}

/** What a second request would not find any better. */
const FINAL_FAILURES = ['no-such-host', 'forbidden-address', 'cancelled'];

/**
 * Whether there is a page at an address: `HEAD`, and `GET` where that brings no good answer, as
 * many sites answer only the latter. Nothing of the page itself is read.
 */
export async function checkAddress(
  url: string,
  { fetchBounded, signal, now }: { fetchBounded: BoundedFetch; signal: AbortSignal; now: Date },
): Promise<AddressCheck> {
  const options = { accept: 'text/html,*/*;q=0.8', maxBytes: 0, signal };
  const head = await fetchBounded(url, { ...options, method: 'HEAD' });
  const answer = isSettled(head) ? head : await fetchBounded(url, options);
  if (!answer.ok) {
    return { outcome: { failure: answer.reason } };
  }
  const { status, finalUrl, isPermanent, headers } = answer;
  const isBusy = status === 429 || status === 503;
  const restMs = isBusy ? retryAfterMs(headers['retry-after'], now) : null;
  return { outcome: { status, finalUrl, isPermanent }, ...(restMs === null ? {} : { restMs }) };
}

/** A host that asks for a rest is not asked again at once. */
function isSettled(result: FetchResult): boolean {
  if (!result.ok) {
    return FINAL_FAILURES.includes(result.reason);
  }
  const { status, headers } = result;
  return (status >= 200 && status < 300) || (status >= 400 && 'retry-after' in headers);
}
