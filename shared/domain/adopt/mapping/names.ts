import lexicon from './names.json';

/** What a field, a component or a content type may be by its name. */
export type Role = keyof typeof lexicon;

/** How well a name says it: the whole of it, its end, or some of it. */
export type NameScore = 0 | 1 | 2 | 3;

interface Entry {
  names: Set<string>;
  never: Set<string>;
}

const ROLES = new Map(
  Object.entries(lexicon).map(([role, { names, never }]): [string, Entry] => [
    role,
    { names: new Set(names.map(joined)), never: new Set(never) },
  ]),
);

/**
 * How well the name of a field, such as `coverImage` or `bild_unterschrift`, says that it holds this,
 * in the languages of `names.json`. 0 where one of its words says that it does not.
 */
export function nameScore(role: Role, name: string): NameScore {
  const words = wordsOf(name);
  const entry = ROLES.get(role);
  if (!entry || words.some((word) => entry.never.has(word))) {
    return 0;
  }
  return isAmong(entry, words) ? 3 : partScore(entry, words);
}

function partScore({ names }: Entry, words: string[]): NameScore {
  for (let start = 1; start < words.length; start += 1) {
    if (names.has(words.slice(start).join(''))) {
      return 2;
    }
  }
  for (let end = words.length - 1; end > 0; end -= 1) {
    if (names.has(words.slice(0, end).join(''))) {
      return 1;
    }
  }
  return 0;
}

function isAmong({ names }: Entry, words: string[]): boolean {
  return names.has(words.join(''));
}

/** `coverImage2` is `cover`, `image`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

function joined(words: string): string {
  return words.replaceAll(' ', '');
}
