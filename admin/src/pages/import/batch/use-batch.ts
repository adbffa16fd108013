import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { LinkRequest } from '#shared/contracts/import/import';
import { createDraft, requestDraftLinks, previewSource } from '../../../api/import';
import { isForbidden } from '../../../components/refusal-message';
import { failureMessage } from '../failure-message';
import { useImportType } from '../import-type';
import { draftsToLink, type RemainingLinks, linkRemainingBullets } from './link-remaining';
import { type BatchItem, isUnfinished, runBatch } from './run-batch';

/** The options of all drafts of a batch; '' for none. */
export interface Common {
  locale: string;
  section: string;
  /** Whether pictures with a known address are fetched. */
  pictures: boolean;
}

/**
 * `linking`: all files are imported, and unlinked bullets are matched; `stopped`: some files were not
 * started; `failed`: all were started, and some failed.
 */
export type Phase =
  | 'ready'
  | 'running'
  | 'linking'
  | 'stopping'
  | 'stopped'
  | 'failed'
  | 'finished';

export function isUnderWay(phase: Phase): boolean {
  return phase === 'running' || phase === 'linking' || phase === 'stopping';
}

/** Imports files until all are done, it is stopped, or the page is left. */
export function useBatch(files: BatchItem[]): {
  items: BatchItem[];
  phase: Phase;
  /** The progress of the linking, from 0 to 1. */
  linking: number;
  /** The sum of all runs so far; null before the first linking. */
  remainingLinks: RemainingLinks | null;
  run(common: Common): Promise<void>;
  stop(): void;
} {
  const intl = useIntl();
  const [items, setItems] = useState(files);
  const [phase, setPhase] = useState<Phase>('ready');
  const [linking, setLinking] = useState(0);
  const [remainingLinks, setRemainingLinks] = useState<RemainingLinks | null>(null);
  const { uid: type } = useImportType();
  const abort = useRef<AbortController | null>(null);
  const isUnmounted = useRef(false);
  useEffect(() => {
    isUnmounted.current = false;
    return () => {
      isUnmounted.current = true;
      abort.current?.abort();
    };
  }, []);

  const stop = () => {
    abort.current?.abort();
    setPhase('stopping');
  };

  const messageOf = (error: unknown) => failureMessage(error, intl);

  const importAll = async ({ locale, section, pictures }: Common): Promise<BatchItem[]> => {
    const { signal } = (abort.current = new AbortController());
    let current = items;
    setPhase('running');
    await runBatch(items, {
      read: (source) => previewSource(source, { type, locale: locale || undefined }),
      create: (request) => createDraft({ ...request, type }),
      common: {
        ...(locale === '' ? {} : { locale }),
        ...(section.trim() === '' ? {} : { section: section.trim() }),
        ...(pictures ? { pictures } : {}),
      },
      onChange: (at, item) => {
        current = current.map((other, index) => (index === at ? item : other));
        setItems(current);
      },
      messageOf,
      signal,
    });
    return current;
  };

  const linkAll = async (imported: BatchItem[]): Promise<RemainingLinks | null> => {
    const drafts = draftsToLink(imported);
    if (drafts.length === 0 || isUnmounted.current) {
      return remainingLinks;
    }
    const { signal } = (abort.current = new AbortController());
    setLinking(0);
    setPhase('linking');
    const options = {
      link: (request: LinkRequest) => requestDraftLinks({ ...request, type }),
      onProgress: setLinking,
      messageOf,
      isForbidden,
      signal,
    };
    const found = await linkRemainingBullets(drafts, options);
    const all = { ...found, linked: found.linked + (remainingLinks?.linked ?? 0) };
    setRemainingLinks(all);
    return all;
  };

  const run = async (common: Common) => {
    const imported = await importAll(common);
    setPhase(finalPhase(imported, await linkAll(imported)));
  };

  return { items, phase, linking, remainingLinks, run, stop };
}

function finalPhase(items: BatchItem[], remainingLinks: RemainingLinks | null): Phase {
  if (items.some(({ state }) => state !== 'done')) {
    return 'stopped';
  }
  const isLinked =
    remainingLinks === null ||
    remainingLinks.outcome === 'done' ||
    remainingLinks.outcome === 'forbidden';
  return items.some(isUnfinished) || !isLinked ? 'failed' : 'finished';
}
