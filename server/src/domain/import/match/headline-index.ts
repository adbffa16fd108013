import { lettersOf } from '../words/fold';
import { likeness } from './likeness';

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

/** Most headlines that are compared for one search. */
const MOST_CANDIDATES = 400;

/** Writing without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;

/**
 * Finds stories by headline in memory. A search looks at the stories that share one of its rarest
 * words, not at all of them: what is alike must share one of so many (prefix filtering).
 */
export function createHeadlineIndex(): HeadlineIndex {
  const stories: IndexedStory[] = [];
  const byLetters = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();

  return {
    add(story) {
      const letters = lettersOf(story.headline);
      const number = stories.push(story) - 1;
      append(byLetters, letters, number);
      wordsIn(letters).forEach((word) => append(byWord, word, number));
    },

    exact(words, except) {
      const numbers = byLetters.get(lettersOf(words)) ?? [];
      const found = numbers.findLast((number) => stories[number]?.documentId !== except);
      return found === undefined ? undefined : stories[found];
    },

    alike(words, except) {
      const letters = lettersOf(words);
      let best: AlikeStory | undefined;
      for (const number of candidatesFor(letters)) {
        const story = stories[number];
        const score = story ? likeness(letters, lettersOf(story.headline)) : 0;
        const isBest = score >= LEAST_LIKENESS && score > (best?.score ?? 0);
        if (story && isBest && story.documentId !== except) {
          best = { story, score };
        }
      }
      return best;
    },
  };

  function candidatesFor(letters: string): Set<number> {
    const words = wordsIn(letters);
    const rarest = words
      .map((word) => byWord.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
      .slice(0, Math.floor(words.length * (1 - LEAST_SHARED)) + 1);
    const candidates = new Set<number>();
    for (const number of rarest.flat()) {
      candidates.add(number);
      if (candidates.size >= MOST_CANDIDATES) {
        break;
      }
    }
    return candidates;
  }
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
