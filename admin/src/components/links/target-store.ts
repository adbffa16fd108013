import { type DescribedTarget, MAX_LOOKUP } from '#shared/contracts/links/targets';

/** The state of the lookup of one related link's target. */
export type TargetLookup =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'found'; target: DescribedTarget };

export interface TargetStore {
  get(documentId: string): TargetLookup;
  /** Subscribes to a target, and looks it up where nobody watched it before; returns an unsubscriber. */
  watch(documentId: string, onChange: () => void): () => void;
  /** Stores a target that came with the answer of another request. */
  put(target: DescribedTarget): void;
  /** Looks up all watched targets again. */
  refresh(): void;
}

interface Entry {
  lookup: TargetLookup;
  watchers: Set<() => void>;
}

interface Environment {
  lookUp(documentIds: string[]): Promise<DescribedTarget[]>;
  /** Runs a task after the current rendering. */
  later(task: () => void): void;
}

const LOADING: TargetLookup = { status: 'loading' };
const FAILED: TargetLookup = { status: 'failed' };

/**
 * The targets of all links on a page. They are looked up together: one request for each 500 links.
 */
export function createTargetStore({ lookUp, later }: Environment): TargetStore {
  const entries = new Map<string, Entry>();
  const asked = new Set<string>();

  return {
    get: (documentId) => entries.get(documentId)?.lookup ?? LOADING,

    watch(documentId, onChange) {
      const entry = entryOf(documentId);
      if (entry.watchers.size === 0) {
        ask(documentId);
      }
      entry.watchers.add(onChange);
      return () => entry.watchers.delete(onChange);
    },

    put(target) {
      set(target.documentId, { status: 'found', target });
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
    const entry = entries.get(documentId) ?? { lookup: LOADING, watchers: new Set() };
    entries.set(documentId, entry);
    return entry;
  }

  function set(documentId: string, lookup: TargetLookup): void {
    const entry = entryOf(documentId);
    entry.lookup = lookup;
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
      targets.forEach((target) => set(target.documentId, { status: 'found', target }));
    } catch {
      // Targets that were found before stay; only the others are shown as failed.
      documentIds
        .filter((documentId) => entryOf(documentId).lookup.status !== 'found')
        .forEach((documentId) => set(documentId, FAILED));
    }
  }
}
