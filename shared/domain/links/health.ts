import type { FetchFailure } from '../platform/net/failure';
import { normaliseAddress } from './normalise-address';

export const HEALTHS = ['unchecked', 'ok', 'redirected', 'broken'] as const;
export type Health = (typeof HEALTHS)[number];

/** The result of one request to an address. */
export type CheckOutcome =
  | { status: number; finalUrl: string; isPermanent: boolean }
  | { failure: FetchFailure };

/** The stored state of a link's address. */
export interface LinkHealth {
  health: Health;
  statusCode: number | null;
  /** ISO time of the last check. */
  checkedAt: string | null;
  /** The address after redirects, where it differs; null otherwise. */
  finalUrl: string | null;
  /**
   * Number of UTC days on which a check failed since the last good answer. Several failures on one day
   * count once. Days without a check are not counted, and do not reset it.
   */
  failures: number;
  /** The last of these days, such as 2026-11-23. */
  lastFailureOn: string | null;
  /** Why the last check got no answer. */
  problem: FetchFailure | null;
}

/** The state of a new link, or of one with a new address. */
export const UNCHECKED: LinkHealth = {
  health: 'unchecked',
  statusCode: null,
  checkedAt: null,
  finalUrl: null,
  failures: 0,
  lastFailureOn: null,
  problem: null,
};

/** The number of failed days after which a link counts as broken. */
const DAYS_UNTIL_BROKEN = 3;

/**
 * Status codes after which the state stays as it was: the page may exist for readers. The site refuses
 * automatic requests (401, 402, 403, 405, 406, 407, 409, 429, 451, 501; 999 is LinkedIn's), or it is
 * busy (408, 425, 503).
 */
const INCONCLUSIVE_STATUSES = [
  401, 402, 403, 405, 406, 407, 408, 409, 425, 429, 451, 501, 503, 999,
];

/** The state of a link after one more check. */
export function nextHealth(
  before: Pick<LinkHealth, 'health' | 'failures' | 'lastFailureOn'>,
  { url, outcome, now }: { url: string; outcome: CheckOutcome; now: Date },
): LinkHealth {
  const checkedAt = now.toISOString();
  if ('failure' in outcome) {
    const seen = { statusCode: null, finalUrl: null, problem: outcome.failure };
    return { ...failed(before, now), checkedAt, ...seen };
  }
  const { status, isPermanent } = outcome;
  const finalUrl = elsewhere(url, outcome.finalUrl);
  const seen = { checkedAt, statusCode: status, finalUrl, problem: null };
  if (status >= 200 && status < 300) {
    const health = finalUrl !== null && isPermanent ? 'redirected' : 'ok';
    return { health, failures: 0, lastFailureOn: null, ...seen };
  }
  if (INCONCLUSIVE_STATUSES.includes(status)) {
    const { health, failures, lastFailureOn } = before;
    return { health, failures, lastFailureOn, ...seen };
  }
  return { ...failed(before, now), ...seen };
}

/** The final address in its normal form; null where it is the same as the link's own. */
function elsewhere(url: string, finalUrl: string): string | null {
  const final = normaliseAddress(finalUrl) ?? finalUrl;
  return final === normaliseAddress(url) ? null : final;
}

function failed(
  before: Pick<LinkHealth, 'health' | 'failures' | 'lastFailureOn'>,
  now: Date,
): Pick<LinkHealth, 'health' | 'failures' | 'lastFailureOn'> {
  const today = now.toISOString().slice(0, 10);
  const failures = before.failures + (before.lastFailureOn === today ? 0 : 1);
  const health = failures >= DAYS_UNTIL_BROKEN ? 'broken' : before.health;
  return { health, failures, lastFailureOn: today };
}
