import { MAX_ADDRESS, parseUrl } from '../platform/net/address';
import { TRACKING_PARAMETERS } from './tracking-parameters';

/**
 * The normal form of a web address, to compare addresses: host in lower case and ASCII (punycode)
 * without a trailing dot, no default port, no fragment, no tracking parameters. Other parameters keep
 * their order and their encoding.
 *
 * Null for any other scheme, for an address with a user name or a password, and for one longer than
 * 2048 characters.
 */
export function normaliseAddress(text: string): string | null {
  const typed = text.trim();
  const url = typed.length <= MAX_ADDRESS && /^https?:\/\//i.test(typed) ? parseUrl(typed) : null;
  if (!url) {
    return null;
  }
  const host = url.hostname.replace(/\.+$/, '');
  if (url.username !== '' || url.password !== '' || host === '') {
    return null;
  }
  const port = url.port === '' ? '' : `:${url.port}`;
  const address = `${url.protocol}//${host}${port}${url.pathname}${withoutTracking(url.search)}`;
  return address.length > MAX_ADDRESS ? null : address;
}

/** Without `URLSearchParams`, which would change the encoding of the other parameters. */
function withoutTracking(search: string): string {
  const remaining = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter.split('=')[0] ?? ''));
  return remaining.length === 0 ? '' : `?${remaining.join('&')}`;
}

function isTracking(encoded: string): boolean {
  const name = decoded(encoded).toLowerCase();
  return TRACKING_PARAMETERS.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
