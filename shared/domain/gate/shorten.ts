const MAX_NAME = 40;

/** The start of some words, as the name of what they stand at; null for no words. */
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
