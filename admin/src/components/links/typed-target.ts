import { someWebAddress } from '#shared/contracts/links/web-address';

/** What an editor typed or pasted, where a story or a web address is asked for. */
export type TypedTarget =
  | { kind: 'words'; query: string }
  | { kind: 'address'; url: string }
  | { kind: 'refused' };

/** `https:`, `javascript:`, `mailto:`; in a headline a space follows the colon, if not a word before. */
const SCHEME = /^[a-z][a-z\d+.-]*:\S/i;

/** Reads a typed text. An address without its scheme is one if it says `www.`. */
export function readTyped(text: string): TypedTarget {
  const typed = text.trim();
  const isOneWord = !/\s/.test(typed);
  if (isOneWord && /^www\./i.test(typed)) {
    return readAddress(`https://${typed}`);
  }
  return isOneWord && SCHEME.test(typed) ? readAddress(typed) : { kind: 'words', query: typed };
}

/** The address in a text that is nothing else; undefined for any other text. */
export function webAddressIn(text: string): string | undefined {
  const typed = readTyped(text);
  return typed.kind === 'address' ? typed.url : undefined;
}

/** The host of an address, as short as people say it; undefined where there is none. */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') || undefined : undefined;
}

function readAddress(url: string): TypedTarget {
  return someWebAddress.safeParse(url).success ? { kind: 'address', url } : { kind: 'refused' };
}
