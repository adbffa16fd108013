import {
  MAX_PICTURES,
  type Picture,
  type PictureAnswer,
  type PictureLookup,
} from '#shared/contracts/pictures/lookup';

/** Identifies a picture by its documentId, or by its file's hash where Strapi's own editor inserted it. */
export type PictureKey = `id:${string}` | `hash:${string}`;

export type PictureState =
  /** Imported without its file, which is added later. */
  | { status: 'awaited' }
  | { status: 'loading' }
  | { status: 'failed' }
  /** Deleted from the media library. */
  | { status: 'missing' }
  | { status: 'found'; picture: Picture; mayEditCredit: boolean };

export interface PictureStore {
  /** Looks the picture up, and calls the listener on every change. Returns an unsubscriber. */
  subscribe(key: PictureKey, listener: () => void): () => void;
  read(key: PictureKey): PictureState;
  /** Looks up all subscribed pictures again. */
  refresh(): void;
  /** Updates a picture's credit wherever it is shown. */
  putCredit(documentId: string, credit: NonNullable<Picture['credit']>): void;
  /** Calls the listener whenever the credit of any picture was stored in this window. */
  onCredit(listener: () => void): () => void;
}

interface Entry {
  state: PictureState;
  listeners: Set<() => void>;
}

const LOADING: PictureState = { status: 'loading' };

/**
 * The pictures that the page shows. All that are subscribed to in one turn of the event loop are looked
 * up in one request, for up to 500 pictures.
 */
export function createPictureStore(
  lookUp: (query: PictureLookup) => Promise<PictureAnswer>,
): PictureStore {
  const entries = new Map<PictureKey, Entry>();
  const wanted = new Set<PictureKey>();
  const creditListeners = new Set<() => void>();

  return {
    subscribe(key, listener) {
      const entry = entries.get(key) ?? addEntry(key);
      entry.listeners.add(listener);
      return () => {
        entry.listeners.delete(listener);
        // Delayed: an editor that renders again unsubscribes and subscribes in the same turn.
        setTimeout(() => forget(key), 0);
      };
    },

    read: (key) => entries.get(key)?.state ?? LOADING,

    refresh() {
      [...entries.keys()].forEach(want);
    },

    putCredit(documentId, credit) {
      for (const entry of entries.values()) {
        const { state } = entry;
        if (state.status === 'found' && state.picture.documentId === documentId) {
          show(entry, { ...state, picture: { ...state.picture, credit } });
        }
      }
      creditListeners.forEach((listener) => listener());
    },

    onCredit(listener) {
      creditListeners.add(listener);
      return () => creditListeners.delete(listener);
    },
  };

  function addEntry(key: PictureKey): Entry {
    const entry: Entry = { state: LOADING, listeners: new Set() };
    entries.set(key, entry);
    want(key);
    return entry;
  }

  function forget(key: PictureKey) {
    if (entries.get(key)?.listeners.size === 0) {
      entries.delete(key);
    }
  }

  function want(key: PictureKey) {
    if (wanted.size === 0) {
      queueMicrotask(askForWanted);
    }
    wanted.add(key);
  }

  function askForWanted() {
    const keys = [...wanted];
    wanted.clear();
    for (let start = 0; start < keys.length; start += MAX_PICTURES) {
      void ask(keys.slice(start, start + MAX_PICTURES));
    }
  }

  async function ask(keys: PictureKey[]) {
    const states = await statesOf(keys, lookUp);
    for (const [key, state] of states) {
      const entry = entries.get(key);
      // A failed refresh keeps the state that was loaded before.
      if (entry && (state.status !== 'failed' || entry.state.status === 'loading')) {
        show(entry, state);
      }
    }
  }
}

function show(entry: Entry, state: PictureState) {
  entry.state = state;
  entry.listeners.forEach((listener) => listener());
}

async function statesOf(
  keys: PictureKey[],
  lookUp: (query: PictureLookup) => Promise<PictureAnswer>,
): Promise<Array<[PictureKey, PictureState]>> {
  const ids = keys.filter((key) => key.startsWith('id:'));
  const hashes = keys.filter((key) => key.startsWith('hash:'));
  try {
    const answer = await lookUp({ documentIds: ids.map(nameIn), hashes: hashes.map(nameIn) });
    return [
      ...ids.map((key, index) => stateOf(key, answer.documentIds[index], answer)),
      ...hashes.map((key, index) => stateOf(key, answer.hashes[index], answer)),
    ];
  } catch {
    return keys.map((key) => [key, { status: 'failed' }]);
  }
}

function stateOf(
  key: PictureKey,
  picture: Picture | null | undefined,
  { credits }: PictureAnswer,
): [PictureKey, PictureState] {
  if (!picture) {
    return [key, { status: 'missing' }];
  }
  const mayEditCredit = picture.credit ? credits.update : credits.create;
  return [key, { status: 'found', picture, mayEditCredit }];
}

function nameIn(key: PictureKey): string {
  return key.slice(key.indexOf(':') + 1);
}
