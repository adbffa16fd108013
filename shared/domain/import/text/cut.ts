/** The start of a text, cut between two words, with the sign that it goes on. */
export function cutAtWord(text: string, limit: number): string {
  const cut = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
