import { parseUrl } from './address';

/** Whether a text is a web address: http or https, without a user name or a password. */
export function isWebAddress(text: string): boolean {
  const url = /^\s*https?:\/\//i.test(text) ? parseUrl(text) : null;
  return url?.username === '' && url.password === '';
}
