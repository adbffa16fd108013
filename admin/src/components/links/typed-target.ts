import { someWebAddress } from '#shared/contracts/links/web-address';

/** What an editor typed or pasted into an input for a story or a web address. */
export type TypedTarget =
  | { kind: 'text'; text: string }
  | { kind: 'address'; url: string }
  | { kind: 'refused' };

/** `https:`, `javascript:`, `mailto:`. In a headline a space follows the colon. */
const SCHEME = /^[a-z][a-z\d+.-]*:\S/i;

/** Reads a typed text. A word that starts with `www.` is an address too. */
export function readTyped(text: string): TypedTarget {
  const typed = text.trim();
  const isOneWord = !/\s/.test(typed);
  if (isOneWord && /^www\./i.test(typed)) {
    return readAddress(`https://${typed}`);
  }
  return isOneWord && SCHEME.test(typed) ? readAddress(typed) : { kind: 'text', text: typed };
}

/** The text itself where it is a web address and nothing else; undefined for any other text. */
export function webAddressIn(text: string): string | undefined {
  const typed = readTyped(text);
  return typed.kind === 'address' ? typed.url : undefined;
}

/** The host of an address without `www.`; undefined where there is none. */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') || undefined : undefined;
}

function readAddress(url: string): TypedTarget {
  return someWebAddress.safeParse(url).success ? { kind: 'address', url } : { kind: 'refused' };
}
