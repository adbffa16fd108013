import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { createDraft, previewCopy } from '../../../api/import';
import { failureWords } from '../failure-words';
import { type BatchItem, isOpen, runBatch } from './run-batch';

/** What all drafts of a run get; '' for nothing. */
export interface Common {
  locale: string;
  section: string;
  /** Whether pictures are fetched whose address is known. */
  pictures: boolean;
}

/** `stopped`: something was never begun; `failed`: all was, and something did not go in. */
export type Phase = 'ready' | 'running' | 'stopping' | 'stopped' | 'failed' | 'finished';

/** A run of files: it goes on until it is through, is stopped, or its page is left. */
export function useBatch(files: BatchItem[]): {
  items: BatchItem[];
  phase: Phase;
  run(common: Common): Promise<void>;
  stop(): void;
} {
  const intl = useIntl();
  const [items, setItems] = useState(files);
  const [phase, setPhase] = useState<Phase>('ready');
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const stop = () => {
    abort.current?.abort();
    setPhase('stopping');
  };

  const run = async ({ locale, section, pictures }: Common) => {
    const { signal } = (abort.current = new AbortController());
    let current = items;
    setPhase('running');
    await runBatch(items, {
      read: (copy) => previewCopy(copy, locale || undefined),
      create: createDraft,
      common: {
        ...(locale === '' ? {} : { locale }),
        ...(section.trim() === '' ? {} : { section: section.trim() }),
        ...(pictures ? { pictures } : {}),
      },
      onChange: (at, item) => {
        current = current.map((other, index) => (index === at ? item : other));
        setItems(current);
      },
      wordsOf: (error) => failureWords(error, intl),
      signal,
    });
    setPhase(endOf(current));
  };

  return { items, phase, run, stop };
}

function endOf(items: BatchItem[]): Phase {
  if (items.some(({ state }) => state !== 'done')) {
    return 'stopped';
  }
  return items.some(isOpen) ? 'failed' : 'finished';
}
