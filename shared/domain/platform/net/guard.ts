import { MAX_ADDRESS, parseUrl } from './address';

/** Why the guard refuses an address. */
export type Refusal =
  | 'not-an-address'
  | 'too-long'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'forbidden-address';

/** Which addresses the server may request for an editor. */
export interface GuardPolicy {
  /** The range of an IP address; undefined for a host name. */
  rangeOf(host: string): string | undefined;
  /** The ranges that may be connected to. */
  ranges: readonly string[];
  isOpenPort(port: number): boolean;
}

/** Public IP addresses, and the ports of the web alone. */
export const PUBLIC_WEB = {
  ranges: ['unicast'],
  isOpenPort: (port: number) => port === 80 || port === 443,
} as const satisfies Omit<GuardPolicy, 'rangeOf'>;

const DEFAULT_PORTS: Record<string, number> = { 'http:': 80, 'https:': 443 };

/**
 * Whether a request may go to an address, before its host name is looked up. An IP address is judged in
 * any notation of the URL Standard (octal, hexadecimal, one number, mapped into IPv6). The addresses of
 * a host name are judged by `isOpenAddress` after the lookup.
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

/** Whether a socket may be opened to an IP address. False for anything else. */
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
