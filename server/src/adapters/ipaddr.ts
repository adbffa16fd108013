import ipaddr from 'ipaddr.js';

/** What the library takes for ordinary unicast and is not for the web at large. */
const MORE_RANGES: Record<string, Array<[string, number]>> = {
  // RFC 4291 2.5.5.1: an IPv4 address in another dress
  ipv4Compatible: [['::', 96]],
  // the platform's own service of a large cloud, on an address that looks public
  metadata: [['168.63.129.16', 32]],
};

/** All that IANA has given out for the internet at large (RFC 4291 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::');
const GLOBAL_UNICAST_BITS = 3;

/**
 * The name of the range that an IP address lies in, as ipaddr.js calls it: `unicast` for the
 * internet at large, else `private`, `loopback`, `linkLocal` and so on. Undefined for what is no IP
 * address in its usual form, such as a host's name.
 */
export function addressRange(text: string): string | undefined {
  const bare = text.replace(/^\[|\]$/g, '');
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) {
    return undefined;
  }
  const address = ipaddr.parse(bare);
  const known = address.range();
  if (known !== 'unicast') {
    return known;
  }
  const special = Object.entries(MORE_RANGES).find(([, ranges]) =>
    ranges.some(([range, bits]) => {
      const start = ipaddr.parse(range);
      return start.kind() === address.kind() && address.match(start, bits);
    }),
  );
  const isStray = address.kind() === 'ipv6' && !address.match(GLOBAL_UNICAST, GLOBAL_UNICAST_BITS);
  return special?.[0] ?? (isStray ? 'reserved' : known);
}
