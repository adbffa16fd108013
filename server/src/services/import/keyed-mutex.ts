/** What is under way now, by key. */
const underWay = new Map<string, Promise<unknown>>();

/** Does what has the same key one after the other: the same story twice at a time is one draft. */
export async function keyedMutex<T>(key: string, run: () => Promise<T>): Promise<T> {
  const before = underWay.get(key) ?? Promise.resolve();
  const current = before.catch(() => undefined).then(run);
  underWay.set(key, current);
  try {
    return await current;
  } finally {
    if (underWay.get(key) === current) {
      underWay.delete(key);
    }
  }
}
