import { useEffect, useRef, useState } from 'react';
import type { LinkCheckProgress } from '#shared/contracts/links/check';
import { readLinkCheck, startLinkCheck, stopLinkCheck } from '../../api/links/links';

export interface LinkCheck {
  /** Undefined until the first answer. */
  progress: LinkCheckProgress | undefined;
  /** What went wrong with the last request. */
  error: unknown;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** How often a check that runs is asked how far it is, in milliseconds. */
const EVERY = 1000;

/**
 * How far the check of all web addresses is, asked for as long as one runs, whoever began it.
 *
 * @param onDone when one that ran while it was watched has ended
 */
export function useLinkCheck(onDone: () => void): LinkCheck {
  const [progress, setProgress] = useState<LinkCheckProgress>();
  const [error, setError] = useState<unknown>(null);
  const isRunning = progress?.state === 'running';
  const wasRunning = useRef(false);

  useEffect(() => {
    const abort = new AbortController();
    const ask = () =>
      readLinkCheck(abort.signal).then(
        (said) => {
          setProgress(said);
          setError(null);
        },
        (failure: unknown) => abort.signal.aborted || setError(failure),
      );
    void ask();
    const timer = isRunning ? setInterval(() => void ask(), EVERY) : undefined;
    return () => {
      abort.abort();
      clearInterval(timer);
    };
  }, [isRunning]);

  useEffect(() => {
    if (wasRunning.current && progress && !isRunning) {
      onDone();
    }
    wasRunning.current = isRunning;
  }, [isRunning]);

  async function ask(question: () => Promise<LinkCheckProgress>) {
    setError(null);
    try {
      setProgress(await question());
    } catch (failure) {
      setError(failure);
    }
  }

  return {
    progress,
    error,
    start: () => ask(startLinkCheck),
    stop: () => ask(stopLinkCheck),
  };
}
