/** Longest address that is stored, in characters. */
export const MAX_ADDRESS = 2048;

/** Whether a text is a web address: http or https, without a password, nothing that runs. */
export function isWebAddress(text: string): boolean {
  if (!/^\s*https?:\/\//i.test(text) || !URL.canParse(text)) {
    return false;
  }
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
