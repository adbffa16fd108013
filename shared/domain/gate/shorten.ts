const MAX_NAME = 40;

/** The first 40 characters of a text, cut at a word boundary; null for an empty text. */
export function shorten(text: unknown): string | null {
  const line = (typeof text === 'string' ? text : '').replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= MAX_NAME) {
    return line || null;
  }
  const cut = characters.slice(0, MAX_NAME).join('');
  const wordEnd = cut.lastIndexOf(' ');
  return `${wordEnd > MAX_NAME / 2 ? cut.slice(0, wordEnd) : cut}…`;
}
