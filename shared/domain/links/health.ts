import type { FetchFailure } from '../platform/net/failure';
import { normaliseAddress } from './normalise-address';

export const HEALTHS = ['unchecked', 'ok', 'redirected', 'broken'] as const;
export type Health = (typeof HEALTHS)[number];

/** What a check of an address brought. */
export type CheckOutcome =
  | { status: number; finalUrl: string; isPermanent: boolean }
  | { failure: FetchFailure };

/** What is kept of the checks of one link. */
export interface LinkHealth {
  health: Health;
  statusCode: number | null;
  /** ISO time of the last check. */
  checkedAt: string | null;
  /** Where the address leads, where that is somewhere else. */
  finalUrl: string | null;
  /** Days in a row on which the address failed. */
  failures: number;
  /** The last of these days, in UTC, as in 2026-11-23. */
  lastFailureOn: string | null;
  /** Why the last check brought no answer. */
  problem: FetchFailure | null;
}

/** Of a link that was just made, or just given another target. */
export const UNCHECKED: LinkHealth = {
  health: 'unchecked',
  statusCode: null,
  checkedAt: null,
  finalUrl: null,
  failures: 0,
  lastFailureOn: null,
  problem: null,
};

/** Different days on which an address must fail before it is called broken. */
export const DAYS_UNTIL_BROKEN = 3;

/**
 * Answers that say nothing of the page: it may be there for readers, and the site only turns a
 * machine away (401, 403, 405, 406, 429, 451, 501, 999) or is busy (408, 425, 503).
 */
const INCONCLUSIVE_STATUSES = [
  401, 402, 403, 405, 406, 407, 408, 409, 425, 429, 451, 501, 503, 999,
];

/** What the checks of a link come to after one more. */
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

/** Null where it is the same page, differently written. */
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
