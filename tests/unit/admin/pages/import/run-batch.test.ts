import {
  type BatchItem,
  countsOf,
  isUnfinished,
  progressOf,
  runBatch,
  type StoryResult,
} from '../../../../../admin/src/pages/import/batch/run-batch';
import type {
  ImportRequest,
  ImportResponse,
  PreviewResponse,
} from '#shared/contracts/import/import';

type Previews = PreviewResponse['data'];
type Outcome = ImportResponse['data']['outcome'];

const TARGET = {
  ...{ type: 'plugin::newsroom.article', headline: 'Found', slug: 'found' },
  ...{ by: 'headline' as const, score: 1 },
};

const file = (name: string): BatchItem => ({
  name,
  source: { kind: 'text', text: name },
  state: 'waiting',
  stories: 0,
  results: [],
});

const previewOf = (headline: string) =>
  ({ story: { headline }, key: headline }) as Previews[number];

const made = (headline: string): StoryResult => ({
  outcome: 'created',
  documentId: `id of ${headline}`,
  locale: 'en',
  headline,
  remarks: [],
  mayHaveUnlinked: false,
});

/** A run over files that are read by their names; a name that starts with "bad" throws. */
async function run(
  items: BatchItem[],
  {
    stories = (name) => [previewOf(name)],
    after = () => undefined,
    answer = {},
  }: {
    answer?: Partial<ImportResponse['data']>;
    stories?(name: string): Previews;
    after?(headline: string, abort: AbortController): void;
  } = {},
) {
  const abort = new AbortController();
  const sent: ImportRequest[] = [];
  const result = [...items];
  const progress: number[] = [];
  await runBatch(items, {
    async read(source) {
      const name = source.kind === 'text' ? source.text : '';
      if (name.startsWith('bad')) {
        throw new Error('It is no text.');
      }
      return stories(name);
    },
    async create(request) {
      sent.push(request);
      const { headline } = request.story;
      after(headline, abort);
      if (headline === 'broken') {
        throw new Error('Refused.');
      }
      const made = { outcome: 'created' as const, documentId: `id of ${headline}`, locale: 'en' };
      return { ...made, headline, matches: [], awaited: 0, remarks: [], ...answer };
    },
    common: { section: 'Port' },
    onChange: (at, item) => {
      result[at] = item;
      progress.push(progressOf(result));
    },
    messageOf: (error) => String(error),
    signal: abort.signal,
  });
  return { result, sent, progress };
}

it('imports one file after the other; one that fails stops nothing', async () => {
  const { result, sent } = await run([file('one'), file('bad'), file('broken'), file('two')]);
  expect(result.map(({ state, results }) => [state, results])).toEqual([
    ['done', [made('one')]],
    ['done', [{ outcome: 'failed', reason: 'Error: It is no text.' }]],
    ['done', [{ outcome: 'failed', reason: 'Error: Refused.' }]],
    ['done', [made('two')]],
  ]);
  expect(sent[0]).toEqual({ story: { headline: 'one' }, key: 'one', section: 'Port' });
  expect(countsOf(result)).toEqual({
    created: 2,
    updated: 0,
    unchanged: 0,
    kept: 0,
    skipped: 0,
    failed: 2,
  });
});

it.each<[Outcome, boolean, Array<string | null>]>([
  ['created', true, ['found', null]],
  ['created', false, ['found']],
  ['updated', true, [null]],
  ['unchanged', true, []],
  ['kept', false, []],
])('a draft that is %s may hold open bullets: %s', async (outcome, mayHaveUnlinked, targets) => {
  const matches = targets.map((documentId) => ({
    ...{ text: 'Words', url: '' },
    target: documentId === null ? null : { ...TARGET, documentId },
  }));
  const { result } = await run([file('one')], { answer: { outcome, matches } });
  expect(result[0]?.results).toMatchObject([{ outcome, mayHaveUnlinked }]);
});

it('a file of several stories has a result for each, and one of them may be refused', async () => {
  const { result, progress } = await run([file('feed'), file('one')], {
    stories: (name) =>
      name === 'feed'
        ? [previewOf('a'), { refused: 'No words.' }, previewOf('b')]
        : [previewOf(name)],
  });
  expect(result[0]?.results).toEqual([
    made('a'),
    { outcome: 'failed', reason: 'No words.' },
    made('b'),
  ]);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
});

it('stopped, it finishes the story under way and leaves the rest to a second run', async () => {
  const first = await run([file('one'), file('two'), file('three')], {
    after: (headline, abort) => headline === 'two' && abort.abort(),
  });
  expect(first.result.map(({ state }) => state)).toEqual(['done', 'done', 'waiting']);
  const second = await run(first.result);
  expect(second.sent.map(({ story }) => story.headline)).toEqual(['three']);
  expect(second.result.some(isUnfinished)).toBe(false);
});

it('stopped within a file, it reads that file again', async () => {
  const stories = () => [previewOf('a'), previewOf('b')];
  const first = await run([file('feed')], {
    stories,
    after: (_headline, abort) => abort.abort(),
  });
  expect(first.result).toMatchObject([{ state: 'waiting', results: [made('a')] }]);
  const second = await run(first.result, { stories });
  expect(second.result).toMatchObject([{ state: 'done', results: [made('a'), made('b')] }]);
});

it('a second run tries what failed again, and nothing that is in', async () => {
  const first = await run([file('one'), file('bad')]);
  const mended = first.result.map((item) => ({
    ...item,
    source: file(`good ${item.name}`).source,
  }));
  const second = await run(mended);
  expect(second.sent.map(({ story }) => story.headline)).toEqual(['good bad']);
});
