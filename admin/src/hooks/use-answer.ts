import { useCallback, useEffect, useState } from 'react';

export type Answer<Value> =
  | { state: 'loading'; value: Value | undefined }
  | { state: 'loaded'; value: Value }
  | { state: 'failed'; error: unknown };

/**
 * Loads data from the server, again whenever `key` changes or `again` is called. While it loads again,
 * `value` holds the former answer. Outdated requests are aborted and their answers ignored.
 */
export function useAnswer<Value>(
  load: (signal: AbortSignal) => Promise<Value>,
  key: string,
): { answer: Answer<Value>; again(): void } {
  const [answer, setAnswer] = useState<Answer<Value>>({ state: 'loading', value: undefined });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const abort = new AbortController();
    setAnswer((former) => ({ state: 'loading', value: valueOf(former) }));
    load(abort.signal).then(
      (value) => abort.signal.aborted || setAnswer({ state: 'loaded', value }),
      (error: unknown) => abort.signal.aborted || setAnswer({ state: 'failed', error }),
    );
    return () => abort.abort();
    // Not `load`: it is a new function in every rendering. The key says what it loads.
  }, [key, round]);

  const again = useCallback(() => setRound((former) => former + 1), []);
  return { answer, again };
}

function valueOf<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'failed' ? undefined : answer.value;
}
