import {
  MAX_PICTURES,
  type Picture,
  type PictureAnswer,
  type PictureLookup,
} from '#shared/contracts/pictures/lookup';

/** Names a picture: by its documentId, or by its file's hash where a stock editor put it in. */
export type PictureKey = `id:${string}` | `hash:${string}`;

export type PictureState =
  /** It is still to come. */
  | { status: 'awaited' }
  | { status: 'loading' }
  | { status: 'failed' }
  /** It is not in the media library any more. */
  | { status: 'missing' }
  | { status: 'found'; picture: Picture; mayEditCredit: boolean };

export interface PictureStore {
  /** Asks for the picture, and calls back whenever something new is known of it. */
  subscribe(key: PictureKey, listener: () => void): () => void;
  read(key: PictureKey): PictureState;
  /** Asks again for everything that is shown now. */
  refresh(): void;
  /** Shows a credit that was just stored wherever the picture is. */
  putCredit(documentId: string, credit: NonNullable<Picture['credit']>): void;
  /** Calls back whenever a credit was stored here, of whatever picture. */
  onCredit(listener: () => void): () => void;
}

interface Entry {
  state: PictureState;
  listeners: Set<() => void>;
}

const LOADING: PictureState = { status: 'loading' };

/**
 * The pictures that the page shows, each asked for once: all that are wanted in one turn of the event
 * loop go out as one request, so that a story with sixty pictures costs as much as one with two.
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
        // Not at once: an editor that is drawn anew leaves and comes back in the same turn.
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
      // What is known already says more than that asking again failed.
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
