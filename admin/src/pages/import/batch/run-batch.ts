import type {
  ImportRequest,
  ImportResponse,
  PreviewResponse,
} from '#shared/contracts/import/import';
import type { PastedSource } from '../../../api/import';

export type FileOutcome = ImportResponse['data']['outcome'] | 'failed';

/** The result for one story of a file. */
export type StoryResult =
  | {
      outcome: ImportResponse['data']['outcome'];
      documentId: string;
      locale: string;
      headline: string;
      remarks: ImportResponse['data']['remarks'];
      /** Whether its draft may have bullets without a target. */
      mayHaveUnlinked: boolean;
    }
  | { outcome: 'failed'; reason: string };

export interface BatchItem {
  name: string;
  source: PastedSource;
  state: 'waiting' | 'running' | 'done';
  /** Number of stories in the file; 0 until it was read. */
  stories: number;
  results: StoryResult[];
}

export interface BatchOptions {
  read(source: PastedSource): Promise<PreviewResponse['data']>;
  create(request: ImportRequest): Promise<ImportResponse['data']>;
  /** The locale and the section of all drafts, and whether their pictures are fetched. */
  common: Pick<ImportRequest, 'locale' | 'section' | 'pictures'>;
  /** Called on every change of an item, with its index. */
  onChange(at: number, item: BatchItem): void;
  /** The message for a failed request. */
  messageOf(error: unknown): string;
  signal: AbortSignal;
}

/**
 * Imports files one after the other. A failed file gets a result with the reason, and the others go on.
 * After an abort the current story is finished, and the remaining files stay `waiting` for a second
 * run.
 */
export async function runBatch(items: BatchItem[], options: BatchOptions): Promise<void> {
  for (const [at, item] of items.entries()) {
    if (options.signal.aborted) {
      return;
    }
    if (isUnfinished(item)) {
      await runItem(
        { ...item, results: [], stories: 0 },
        {
          ...options,
          onChange: (changed) => options.onChange(at, changed),
        },
      );
    }
  }
}

/** Whether an item was not imported yet, or failed in part. */
export function isUnfinished({ state, results }: BatchItem): boolean {
  return state !== 'done' || results.some(({ outcome }) => outcome === 'failed');
}

/** The progress of a batch, from 0 to 1. */
export function progressOf(items: BatchItem[]): number {
  const parts = items.map(({ state, stories, results }) =>
    state === 'running' ? results.length / Math.max(1, stories) : Number(state === 'done'),
  );
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, items.length);
}

export function countsOf(items: BatchItem[]): Record<FileOutcome, number> {
  const counts = { created: 0, updated: 0, unchanged: 0, kept: 0, skipped: 0, failed: 0 };
  items.flatMap(({ results }) => results).forEach(({ outcome }) => (counts[outcome] += 1));
  return counts;
}

interface ItemOptions extends Omit<BatchOptions, 'onChange'> {
  onChange(item: BatchItem): void;
}

async function runItem(item: BatchItem, options: ItemOptions): Promise<void> {
  const { onChange, signal } = options;
  let current: BatchItem = { ...item, state: 'running' };
  const change = (difference: Partial<BatchItem>) => {
    current = { ...current, ...difference };
    onChange(current);
  };
  change({});
  const read = await attempt(() => options.read(item.source), options);
  if ('outcome' in read) {
    change({ state: 'done', results: [read] });
    return;
  }
  change({ stories: read.value.length });
  for (const story of read.value) {
    if (signal.aborted) {
      change({ state: 'waiting' });
      return;
    }
    change({ results: [...current.results, await importStory(story, options)] });
  }
  change({ state: 'done' });
}

async function importStory(
  preview: PreviewResponse['data'][number],
  options: ItemOptions,
): Promise<StoryResult> {
  if ('refused' in preview) {
    return { outcome: 'failed', reason: preview.refused };
  }
  const { story, key } = preview;
  const created = await attempt(() => options.create({ story, key, ...options.common }), options);
  if ('outcome' in created) {
    return created;
  }
  const { matches: _matches, awaited: _awaited, ...result } = created.value;
  return { ...result, mayHaveUnlinked: mayHaveUnlinked(created.value) };
}

/**
 * For an unchanged draft the answer does not list its bullets. A `kept` draft was edited by hand and is
 * not changed any more.
 */
function mayHaveUnlinked({ outcome, matches }: ImportResponse['data']): boolean {
  return outcome === 'unchanged' || matches.some(({ target }) => target === null);
}

async function attempt<Value>(
  run: () => Promise<Value>,
  { messageOf }: Pick<BatchOptions, 'messageOf'>,
): Promise<{ value: Value } | { outcome: 'failed'; reason: string }> {
  try {
    return { value: await run() };
  } catch (error) {
    return { outcome: 'failed', reason: messageOf(error) };
  }
}
