import { MAX_ADDRESS, parseUrl } from './address';

/** Why the guard lets no request go to an address. */
export type Refusal =
  | 'not-an-address'
  | 'too-long'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'forbidden-address';

/** What requests on behalf of an editor may reach. */
export interface GuardPolicy {
  /** The range of an IP address; undefined for a host's name. */
  rangeOf(host: string): string | undefined;
  /** The ranges that may be connected to. */
  ranges: readonly string[];
  isOpenPort(port: number): boolean;
}

/** The web at large: no range that leads into the site's own network, no port of another service. */
export const PUBLIC_WEB = {
  ranges: ['unicast'],
  isOpenPort: (port: number) => port === 80 || port === 443,
} as const satisfies Omit<GuardPolicy, 'rangeOf'>;

const DEFAULT_PORTS: Record<string, number> = { 'http:': 80, 'https:': 443 };

/**
 * Whether a request may go to an address, as far as the address alone says: an IP address in it is
 * judged in whatever form it was written (octal, hexadecimal, one number, mapped into IPv6), as the
 * URL Standard reads it. What a name stands for is for `isOpenAddress`, when it is looked up.
 */
export function judgeUrl(
  text: string,
  policy: GuardPolicy,
): { url: URL; refused?: undefined } | { refused: Refusal } {
  if (text.length > MAX_ADDRESS) {
    return { refused: 'too-long' };
  }
  const url = parseUrl(text);
  if (!url) {
    return { refused: 'not-an-address' };
  }
  const refused = refusalOf(url, policy);
  return refused ? { refused } : { url };
}

/** Whether a socket may be opened to an IP address; what is no IP address may not be. */
export function isOpenAddress(address: string, { rangeOf, ranges }: GuardPolicy): boolean {
  const range = rangeOf(address);
  return range !== undefined && ranges.includes(range);
}

function refusalOf(url: URL, policy: GuardPolicy): Refusal | undefined {
  const defaultPort = DEFAULT_PORTS[url.protocol];
  if (defaultPort === undefined) {
    return 'scheme';
  }
  if (url.username !== '' || url.password !== '') {
    return 'credentials';
  }
  if (!policy.isOpenPort(url.port === '' ? defaultPort : Number(url.port))) {
    return 'port';
  }
  const isName = policy.rangeOf(url.hostname) === undefined;
  return isName || isOpenAddress(url.hostname, policy) ? undefined : 'forbidden-address';
}
