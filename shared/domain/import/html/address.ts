import { MAX_ADDRESS, parseUrl } from '../../platform/net/address';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Mail programs and word processors wrap an address in one of their own. */
const WRAPPERS: Array<{ host: RegExp; path?: string; key: string }> = [
  { host: /(^|\.)google\.com$/, path: '/url', key: 'q' },
  { host: /\.safelinks\.protection\.outlook\.com$/, key: 'url' },
];

/**
 * An address that a link may have: of the web, mail or telephone, or a path on a site that the source
 * does not name. Undefined for what runs
 * (`javascript:`), what is on nobody else's machine (`file:`, `cid:`) and what leads nowhere.
 */
export function safeAddress(href: string, base: string): string | undefined {
  const written = withoutControls(href);
  if (written === '' || written.startsWith('#') || written.length > MAX_ADDRESS) {
    return undefined;
  }
  const url = absolute(written, base);
  if (!url && /^\/(?![/\\])/.test(written)) {
    return written.replace(/\s/g, '%20');
  }
  if (!url || !SAFE.has(url.protocol)) {
    return undefined;
  }
  const inner = unwrapped(url);
  const address = inner ? safeAddress(inner, '') : url.href;
  return address !== undefined && address.length <= MAX_ADDRESS ? address : undefined;
}

/** The address of a picture that can be asked for. */
export function addressOfImage(src: string, base: string): string {
  const address = safeAddress(src, base) ?? '';
  return /^https?:/.test(address) ? address : '';
}

/** Browsers drop line ends and tabs inside an address, and so let `java\nscript:` run. */
function withoutControls(href: string): string {
  return href.replace(/[\p{Cc}\u00A0 ]+/gu, (run) => (run === ' ' ? ' ' : '')).trim();
}

function absolute(written: string, base: string): URL | undefined {
  // `//host/path` leaves the scheme to the page that it stood on.
  const from = base === '' && /^\/\/\w/.test(written) ? 'https:' : base;
  const url = parseUrl(written) ?? (from === '' ? null : parseUrl(written, from));
  return url ?? undefined;
}

function unwrapped(url: URL): string | undefined {
  const wrapper = WRAPPERS.find(
    ({ host, path }) => host.test(url.hostname) && (path === undefined || url.pathname === path),
  );
  const inner = wrapper ? url.searchParams.get(wrapper.key) : null;
  return inner && /^(https?:|mailto:)/i.test(inner) ? inner : undefined;
}
