import { lookupHost } from '../../adapters/dns';
import { addressRange } from '../../adapters/ipaddr';
import { PUBLIC_WEB } from '#shared/domain/platform/net/guard';
import { type BoundedFetch, createBoundedFetch, type FetchRules } from './bounded-fetch';

export interface WebService {
  /** What may be reached, and who knows the names: the web at large, unless a test says its own. */
  rules: FetchRules;
  /** Reads an address of the web at large, and no other. */
  fetchBounded: BoundedFetch;
}

/** The only way of the plugin to the web. */
export function createWebService(): WebService {
  const rules = { policy: { ...PUBLIC_WEB, rangeOf: addressRange }, lookup: lookupHost };
  return { rules, fetchBounded: createBoundedFetch(rules) };
}
