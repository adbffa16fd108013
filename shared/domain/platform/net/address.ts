/** Longest web address that is stored or asked, in characters. */
export const MAX_ADDRESS = 2048;

/**
 * An address, taken apart; null for what is none.
 *
 * `URL.canParse` would say it shorter, but Node 20 has it refuse addresses with letters such as ü,
 * once the engine has optimised it after some thousand calls.
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
