import { lookupHost } from '../../adapters/dns';
import { addressRange } from '../../adapters/ipaddr';
import { PUBLIC_WEB } from '../../domain/net/guard';
import { type BoundedFetch, createBoundedFetch } from './bounded-fetch';

export interface WebService {
  /** Reads an address of the web at large, and no other. */
  fetchBounded: BoundedFetch;
}

/** The only way of the plugin to the web. */
export function createWebService(): WebService {
  const policy = { ...PUBLIC_WEB, rangeOf: addressRange };
  return { fetchBounded: createBoundedFetch({ policy, lookup: lookupHost }) };
}
