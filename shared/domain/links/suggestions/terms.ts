/** Scripts without spaces between words. Pairs of characters are used instead of words. */
const UNSPACED_SCRIPT =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

const RUNS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]+|[\p{L}\p{M}\p{N}]+/gu;

/** Shorter words are in every story, so they are left out. */
const MIN_LENGTH = 3;

/** The words of a text for comparison: lower case, without accents. */
export function termsOf(text: string): string[] {
  const runs = text.normalize('NFKC').match(RUNS) ?? [];
  return runs.flatMap((run) => (UNSPACED_SCRIPT.test(run) ? pairs(run) : word(run)));
}

function word(run: string): string[] {
  const plain = run.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length < MIN_LENGTH ? [] : [plain];
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
