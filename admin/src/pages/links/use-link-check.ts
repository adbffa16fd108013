import { useEffect, useRef, useState } from 'react';
import type { LinkCheckProgress } from '#shared/contracts/links/check';
import { readLinkCheck, startLinkCheck, stopLinkCheck } from '../../api/links/links';

export interface LinkCheck {
  /** Undefined until the first answer. */
  progress: LinkCheckProgress | undefined;
  /** The error of the last request. */
  error: unknown;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** How often the progress of a running check is read, in milliseconds. */
const POLL_MS = 1000;

/**
 * The progress of the check of all web addresses, polled while a check runs, whoever started it.
 *
 * @param onDone called when a check ends that ran while it was watched
 */
export function useLinkCheck(onDone: () => void): LinkCheck {
  const [progress, setProgress] = useState<LinkCheckProgress>();
  const [error, setError] = useState<unknown>(null);
  const isRunning = progress?.state === 'running';
  const wasRunning = useRef(false);

  useEffect(() => {
    const abort = new AbortController();
    const run = () =>
      readLinkCheck(abort.signal).then(
        (current) => {
          setProgress(current);
          setError(null);
        },
        (failure: unknown) => abort.signal.aborted || setError(failure),
      );
    void run();
    const timer = isRunning ? setInterval(() => void run(), POLL_MS) : undefined;
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

  async function run(action: () => Promise<LinkCheckProgress>) {
    setError(null);
    try {
      setProgress(await action());
    } catch (failure) {
      setError(failure);
    }
  }

  return {
    progress,
    error,
    start: () => run(startLinkCheck),
    stop: () => run(stopLinkCheck),
  };
}
