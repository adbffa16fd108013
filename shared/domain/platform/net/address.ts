/** Longest web address that is stored or requested, in characters. */
export const MAX_ADDRESS = 2048;

/**
 * Parses an address; null for an invalid one.
 *
 * Not with `URL.canParse`: in Node 20 it refuses addresses with letters such as ü, after some thousand
 * calls, when the engine has optimised it.
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
