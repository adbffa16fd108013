import { lettersOf } from '../words/fold';
import { likenessTo } from './likeness';

export interface IndexedStory {
  documentId: string;
  headline: string;
  slug: string;
}

export interface AlikeStory {
  story: IndexedStory;
  /** From 0 to 1; 1 is the same words. */
  score: number;
}

export interface HeadlineIndex {
  add(story: IndexedStory): void;
  /** The story whose headline has the same letters; of several the one that was added last. */
  exact(words: string, except?: string): IndexedStory | undefined;
  /** The story whose headline is most like these words, if it is like enough. */
  alike(words: string, except?: string): AlikeStory | undefined;
}

/** Headlines less alike than this are two stories. */
export const LEAST_LIKENESS = 0.75;

/** A headline this alike shares more than this part of its words. */
const LEAST_SHARED = 0.4;

/** Most headlines that are compared letter by letter for one search. */
const MOST_CANDIDATES = 200;

/** Most headlines, the newest, that are looked at for one word that many have. */
const MOST_READ = 2000;

interface Entry {
  story: IndexedStory;
  letters: string;
  words: string[];
}

/** Writing without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;

/**
 * Finds stories by headline in memory. A search looks at the stories that share one of its rarest
 * words, not at all of them: what is alike must share one of so many (prefix filtering).
 */
export function createHeadlineIndex(): HeadlineIndex {
  const stories: Entry[] = [];
  const byLetters = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();

  return {
    add(story) {
      const letters = lettersOf(story.headline);
      const words = wordsIn(letters);
      const number = stories.push({ story, letters, words }) - 1;
      append(byLetters, letters, number);
      words.forEach((word) => append(byWord, word, number));
    },

    exact(words, except) {
      const numbers = byLetters.get(lettersOf(words)) ?? [];
      const found = numbers.findLast((number) => stories[number]?.story.documentId !== except);
      return found === undefined ? undefined : stories[found]?.story;
    },

    alike(words, except) {
      const letters = lettersOf(words);
      const scoreOf = likenessTo(letters);
      let best: AlikeStory | undefined;
      for (const entry of candidatesFor(letters)) {
        const score = entry.story.documentId === except ? 0 : scoreOf(entry.letters);
        if (score >= LEAST_LIKENESS && score > (best?.score ?? 0)) {
          best = { story: entry.story, score };
        }
      }
      return best;
    },
  };

  /** Those that share a rare word, are about as long, and share enough of the other words. */
  function candidatesFor(letters: string): Entry[] {
    const words = wordsIn(letters);
    const own = new Set(words);
    const rarest = words
      .map((word) => byWord.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
      .slice(0, Math.floor(words.length * (1 - LEAST_SHARED)) + 1);
    const candidates = new Set<Entry>();
    for (const number of rarest.flatMap((numbers) => numbers.slice(-MOST_READ))) {
      const entry = stories[number];
      if (entry && isCloseTo(entry, { letters, own })) {
        candidates.add(entry);
        if (candidates.size >= MOST_CANDIDATES) {
          break;
        }
      }
    }
    return [...candidates];
  }
}

function isCloseTo(
  entry: Entry,
  { letters, own }: { letters: string; own: ReadonlySet<string> },
): boolean {
  const shorter = Math.min(letters.length, entry.letters.length);
  const longer = Math.max(letters.length, entry.letters.length);
  if (shorter < longer * (LEAST_LIKENESS / (2 - LEAST_LIKENESS)) - 1) {
    return false;
  }
  const shared = entry.words.reduce((count, word) => count + (own.has(word) ? 1 : 0), 0);
  return shared >= own.size * LEAST_SHARED;
}

function wordsIn(letters: string): string[] {
  const words = letters.split(' ').flatMap((word) => (UNSPACED.test(word) ? pairsIn(word) : word));
  return [...new Set(words)].filter((word) => word !== '');
}

function pairsIn(word: string): string[] {
  const letters = [...word];
  return letters.length < 2
    ? letters
    : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function append(map: Map<string, number[]>, key: string, number: number): void {
  const numbers = map.get(key);
  if (numbers) {
    numbers.push(number);
  } else {
    map.set(key, [number]);
  }
}
