/** The digits of the content manager's keys, in the order of the alphabet. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Sorts after the keys of some 3,900 saved relations (a0 to az, b00 to bzz), which are not in the form.
 * In fractional indexing the first letter says how many digits follow.
 */
const FIRST = 'c000';

/** A key that sorts after all others, for an item at the end of a relation field. */
export function keyAfter(keys: string[]): string {
  const last = keys
    .filter((key) => key >= FIRST)
    .sort()
    .at(-1);
  return last === undefined ? FIRST : increased(last.slice(0, FIRST.length));
}

function increased(key: string): string {
  const digits = [...key];
  for (let index = digits.length - 1; index > 0; index -= 1) {
    const next = DIGITS[DIGITS.indexOf(digits[index] ?? '') + 1];
    digits[index] = next ?? '0';
    if (next !== undefined) {
      return digits.join('');
    }
  }
  throw new Error('A relation field cannot hold that many new items');
}
