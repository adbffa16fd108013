import { comparisonKey } from '../text/normalize-for-match';
import { similarityTo, maxSimilarityTo } from './similarity';

export interface IndexedHeadline {
  documentId: string;
  headline: string;
  slug: string;
}

interface SimilarStory {
  story: IndexedHeadline;
  /** From 0 to 1; 1 is the same words. */
  score: number;
}

export interface HeadlineIndex {
  /** Takes in a story, or what has changed of one: what it was called before finds it no more. */
  add(story: IndexedHeadline): void;
  /** How many were added, changes too. */
  size(): number;
  /** How many stories there are. */
  count(): number;
  /** The story whose headline has the same letters; of several the one that was added last. */
  exact(words: string, among?: Among): IndexedHeadline | undefined;
  /** The story whose headline is most like these words, if it is like enough. */
  alike(words: string, among?: Among): SimilarStory | undefined;
}

/** Which stories count. */
export interface Among {
  /** documentId of one that does not. */
  except?: string | undefined;
  /** Only those that were added when the index had this size, or later. */
  since?: number | undefined;
}

/** Headlines less alike than this are two stories. */
const MIN_SIMILARITY = 0.75;

/** A headline this alike shares at least this part of its words. */
const LEAST_SHARED = 0.4;

/** Most headlines, those that share the most words, that are compared letter by letter. */
const MOST_COMPARED = 60;

/** Most headlines, the newest, that are looked at for one word that many have. */
const MOST_READ = 20_000;

/** More shared words than these are not told apart. */
const MOST_COUNTED = 255;

interface Entry {
  story: IndexedHeadline;
  letters: string;
}

/** Writing without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;

/**
 * Finds stories by headline in memory. A search counts the words that each story shares with it, and
 * compares the few that share the most. Not MiniSearch: with 50,000 headlines it found the same
 * stories in 200 ms a search, this in less than one, in a third of the memory.
 */
export function createHeadlineIndex(): HeadlineIndex {
  const stories: Entry[] = [];
  /** The number of what was added last of a story, by its documentId. */
  const latest = new Map<string, number>();
  const byLetters = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  /** Words shared with the search that is under way, by the story's number. */
  let shared = new Uint8Array(1024);

  return {
    add(story) {
      if (isIndexed(story)) {
        return;
      }
      const letters = comparisonKey(story.headline);
      const number = stories.push({ story, letters }) - 1;
      latest.set(story.documentId, number);
      append(byLetters, letters, number);
      wordsIn(letters).forEach((word) => append(byWord, word, number));
      if (stories.length > shared.length) {
        shared = new Uint8Array(shared.length * 2);
      }
    },

    size: () => stories.length,
    count: () => latest.size,

    exact(words, { except, since = 0 } = {}) {
      const numbers = byLetters.get(comparisonKey(words)) ?? [];
      const found = numbers.findLast(
        (number) => isLatest(number) && stories[number]?.story.documentId !== except,
      );
      return found === undefined || found < since ? undefined : stories[found]?.story;
    },

    alike(words, { except, since = 0 } = {}) {
      const letters = comparisonKey(words);
      const scoreOf = similarityTo(letters);
      const mostOf = maxSimilarityTo(letters);
      let best: SimilarStory | undefined;
      for (const entry of candidatesFor(letters, since)) {
        if (entry.story.documentId === except || mostOf(entry.letters) < MIN_SIMILARITY) {
          continue;
        }
        const score = scoreOf(entry.letters);
        if (score >= MIN_SIMILARITY && score > (best?.score ?? 0)) {
          best = { story: entry.story, score };
        }
      }
      return best;
    },
  };

  function isIndexed({ documentId, headline, slug }: IndexedHeadline): boolean {
    const indexed = stories[latest.get(documentId) ?? -1]?.story;
    return indexed?.headline === headline && indexed.slug === slug;
  }

  function isLatest(number: number): boolean {
    return latest.get(stories[number]?.story.documentId ?? '') === number;
  }

  /** Those that share enough words and are about as long: the closest first, of equals the newest. */
  function candidatesFor(letters: string, since: number): Entry[] {
    const words = wordsIn(letters);
    countShared(words, since);
    const least = Math.max(1, Math.ceil(words.length * LEAST_SHARED));
    const numbers: number[] = [];
    for (let number = stories.length - 1; number >= since; number -= 1) {
      if ((shared[number] ?? 0) >= least && isLatest(number)) {
        numbers.push(number);
      }
    }
    return numbers
      .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))
      .flatMap((number) => stories[number] ?? [])
      .filter((entry) => isAboutAsLong(entry.letters, letters))
      .slice(0, MOST_COMPARED);
  }

  function countShared(words: string[], since: number): void {
    shared.fill(0, since, stories.length);
    for (const word of words.slice(0, MOST_COUNTED)) {
      const numbers = byWord.get(word) ?? [];
      const last = Math.max(0, numbers.length - MOST_READ);
      for (let at = numbers.length - 1; at >= last; at -= 1) {
        const number = numbers[at] ?? 0;
        if (number < since) {
          break;
        }
        shared[number] = (shared[number] ?? 0) + 1;
      }
    }
  }
}

function isAboutAsLong(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  return shorter >= longer * (MIN_SIMILARITY / (2 - MIN_SIMILARITY)) - 1;
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
