const MAX_NAME = 40;

/** The start of some words, as the name of what they stand at; null for no words. */
export function shorten(words: unknown): string | null {
  const line = (typeof words === 'string' ? words : '').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= MAX_NAME) {
    return line || null;
  }
  const cut = letters.slice(0, MAX_NAME).join('');
  const wordEnd = cut.lastIndexOf(' ');
  return `${wordEnd > MAX_NAME / 2 ? cut.slice(0, wordEnd) : cut}…`;
}
