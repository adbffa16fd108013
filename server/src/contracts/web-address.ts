import { z } from 'zod';

/** Longest address that is stored, in characters. */
export const MAX_ADDRESS = 2048;

const HINT = {
  error: `must be a web address (http:// or https://) of at most ${MAX_ADDRESS} characters`,
};

/** A web address: http or https, nothing that runs in a browser. */
export const someWebAddress = z.string(HINT).max(MAX_ADDRESS, HINT).refine(isWebAddress, HINT);

/** A web address, where null and '' stand for none. */
export const webAddress = z.union([z.null(), z.literal(''), someWebAddress], HINT).optional();

function isWebAddress(text: string): boolean {
  if (!/^\s*https?:\/\//i.test(text) || !URL.canParse(text)) {
    return false;
  }
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
