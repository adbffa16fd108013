import { type DescribedTarget, MAX_LOOKUP } from '#shared/contracts/links/targets';

/** What is known of one related-link's target now. */
export type KnownTarget =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'known'; target: DescribedTarget };

export interface TargetStore {
  get(documentId: string): KnownTarget;
  /** Tells about changes, and asks for what nobody watched before; returns how to stop. */
  watch(documentId: string, onChange: () => void): () => void;
  /** Notes a target that came with another answer. */
  put(target: DescribedTarget): void;
  /** Asks again for everything that is watched. */
  refresh(): void;
}

interface Entry {
  known: KnownTarget;
  watchers: Set<() => void>;
}

interface Environment {
  lookUp(documentIds: string[]): Promise<DescribedTarget[]>;
  /** Runs a task once the page has rendered all that it renders now. */
  later(task: () => void): void;
}

const LOADING: KnownTarget = { status: 'loading' };
const FAILED: KnownTarget = { status: 'failed' };

/**
 * The targets of all links on a page. However many there are, they are asked for together: one
 * request for a page (one for each 500 links of a very long one).
 */
export function createTargetStore({ lookUp, later }: Environment): TargetStore {
  const entries = new Map<string, Entry>();
  const asked = new Set<string>();

  return {
    get: (documentId) => entries.get(documentId)?.known ?? LOADING,

    watch(documentId, onChange) {
      const entry = entryOf(documentId);
      if (entry.watchers.size === 0) {
        ask(documentId);
      }
      entry.watchers.add(onChange);
      return () => entry.watchers.delete(onChange);
    },

    put(target) {
      set(target.documentId, { status: 'known', target });
    },

    refresh() {
      for (const [documentId, { watchers }] of entries) {
        if (watchers.size > 0) {
          ask(documentId);
        }
      }
    },
  };

  function entryOf(documentId: string): Entry {
    const entry = entries.get(documentId) ?? { known: LOADING, watchers: new Set() };
    entries.set(documentId, entry);
    return entry;
  }

  function set(documentId: string, known: KnownTarget): void {
    const entry = entryOf(documentId);
    entry.known = known;
    entry.watchers.forEach((onChange) => onChange());
  }

  function ask(documentId: string): void {
    if (asked.size === 0) {
      later(answerAll);
    }
    asked.add(documentId);
  }

  function answerAll(): void {
    const documentIds = [...asked];
    asked.clear();
    for (let start = 0; start < documentIds.length; start += MAX_LOOKUP) {
      void answer(documentIds.slice(start, start + MAX_LOOKUP));
    }
  }

  async function answer(documentIds: string[]): Promise<void> {
    try {
      const targets = await lookUp(documentIds);
      targets.forEach((target) => set(target.documentId, { status: 'known', target }));
    } catch {
      // What was known stays on the page; a link of which nothing is known says so.
      documentIds
        .filter((documentId) => entryOf(documentId).known.status !== 'known')
        .forEach((documentId) => set(documentId, FAILED));
    }
  }
}
