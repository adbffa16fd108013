import MiniSearch from 'minisearch';

/** The words of a story, as terms that are compared. */
interface IndexedStory {
  id: string;
  headline: string[];
  text: string[];
}

interface Similarity {
  id: string;
  similarity: number;
}

/** Stories in memory, by their words. */
export interface StoryIndex {
  readonly size: number;
  /** Adds a story, or takes its new words in place of the old. */
  put(story: IndexedStory): void;
  remove(id: string): void;
  /** The stories that share a word with these, the most similar first (BM25), `most` at most. */
  like(terms: string[], most: number): Similarity[];
}

/** A word of the headline says more of a story than one of its text. */
const BOOST = { headline: 2 };

export function createStoryIndex(): StoryIndex {
  const index = new MiniSearch<IndexedStory>({
    fields: ['headline', 'text'],
    // the words come as terms already
    extractField: (story, name) => (name === 'id' ? story.id : wordsOf(story, name)),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });
  return {
    get size() {
      return index.documentCount;
    },
    put(story) {
      if (index.has(story.id)) {
        index.replace(story);
      } else {
        index.add(story);
      }
    },
    remove(id) {
      if (index.has(id)) {
        index.discard(id);
      }
    },
    like(terms, most) {
      const found = index.search(terms.join(' '), { boost: BOOST });
      return found.slice(0, most).map(({ id, score }) => ({ id: String(id), similarity: score }));
    },
  };
}

function wordsOf(story: IndexedStory, field: string): string {
  return (field === 'headline' ? story.headline : story.text).join(' ');
}
