import { MAX_ADDRESS, parseUrl } from '../platform/net/address';
import { TRACKING_PARAMETERS } from './tracking-parameters';

/**
 * The one form of a web address, so that two ways to write it are known for the same: host in
 * lower case and ASCII (punycode) without a dot at its end, no port that goes without saying, no
 * fragment, no parameters that only track. The order of the others, and their encoding, stay.
 *
 * Null for what is no address of the web: another scheme, a user name or a password in it, longer
 * than 2048 characters.
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

/** By hand: `URLSearchParams` would write the parameters that stay in another encoding. */
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
