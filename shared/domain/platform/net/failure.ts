import type { Refusal } from './guard';

/** Why a request failed. */
export type FetchFailure =
  | Refusal
  | 'no-such-host'
  | 'unreachable'
  | 'insecure'
  | 'timeout'
  | 'too-large'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'unreadable'
  | 'cancelled';

/** English texts for reports, to follow "the address …". The admin has translations. */
export const FAILURE_TEXTS: Record<FetchFailure, string> = {
  'not-an-address': 'is not a web address',
  'too-long': 'is too long',
  scheme: 'does not start with http:// or https://',
  credentials: 'holds a user name or a password',
  port: 'names a port that is not for web pages',
  'forbidden-address': 'leads into a private network',
  'no-such-host': 'names a site that does not exist',
  unreachable: 'belongs to a site that does not answer',
  insecure: 'belongs to a site whose certificate is not valid',
  timeout: 'belongs to a site that takes too long to answer',
  'too-large': 'leads to a page that is too large',
  'redirect-loop': 'leads round in a circle',
  'too-many-redirects': 'leads on too many times',
  unreadable: 'gave an answer that could not be read',
  cancelled: 'was not read to its end',
};

export const FETCH_FAILURES = Object.keys(FAILURE_TEXTS) as [FetchFailure, ...FetchFailure[]];
