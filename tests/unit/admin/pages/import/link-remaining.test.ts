import {
  draftsToLink,
  type LinkOptions,
  linkRemainingBullets,
} from '../../../../../admin/src/pages/import/batch/link-remaining';
import type { BatchItem, StoryResult } from '../../../../../admin/src/pages/import/batch/run-batch';
import { type LinkRequest, MAX_LINKED } from '#shared/contracts/import/import';

const drafts = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ documentId: `draft ${at}`, locale: 'en' }));

const bullet = { text: 'Words', url: '', target: null };

class Forbidden extends Error {}

/** Each request ties two bullets, unless `link` does something else. */
async function link(count: number, changes: Partial<LinkOptions> = {}) {
  const sent: LinkRequest['drafts'] = [];
  const progress: number[] = [];
  const result = await linkRemainingBullets(drafts(count), {
    async link(request) {
      sent.push(...request.drafts);
      const { documentId, locale } = request.drafts[0] ?? { documentId: '', locale: '' };
      return [{ documentId, locale, headline: 'Words', matches: [bullet, bullet] }];
    },
    onProgress: (part) => progress.push(part),
    messageOf: (error) => String(error),
    isForbidden: (error) => error instanceof Forbidden,
    signal: new AbortController().signal,
    ...changes,
  });
  return { result, sent, progress };
}

describe('the drafts of a run', () => {
  it('are asked for in parts, each once, and what they found is added up', async () => {
    const count = 2 * MAX_LINKED + 1;
    const { result, sent, progress } = await link(count);
    expect(result).toEqual({ linked: 6, outcome: 'done' });
    expect(sent).toEqual(drafts(count));
    expect(progress).toEqual([MAX_LINKED / count, (2 * MAX_LINKED) / count, 1]);
  });

  it('that fail are told with the first reason, and the others are asked for all the same', async () => {
    let requests = 0;
    const { result, progress } = await link(4 * MAX_LINKED, {
      async link() {
        requests += 1;
        if (requests === 2 || requests === 3) {
          throw new Error(`No answer to request ${requests}.`);
        }
        return [{ documentId: 'any', locale: 'en', headline: 'Words', matches: [bullet] }];
      },
    });
    const reason = 'Error: No answer to request 2.';
    expect(result).toEqual({ linked: 2, outcome: 'failed', reason });
    expect(progress).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('are not asked for again where the role may not', async () => {
    let requests = 0;
    const { result } = await link(3 * MAX_LINKED, {
      async link() {
        requests += 1;
        throw new Forbidden();
      },
    });
    expect([result, requests]).toEqual([{ linked: 0, outcome: 'forbidden' }, 1]);
  });

  it('are left where it is stopped, after the part under way', async () => {
    const abort = new AbortController();
    const { result, progress } = await link(3 * MAX_LINKED, {
      async link() {
        abort.abort();
        return [{ documentId: 'any', locale: 'en', headline: 'Words', matches: [bullet] }];
      },
      signal: abort.signal,
    });
    expect(result).toEqual({ linked: 1, outcome: 'stopped' });
    expect(progress).toHaveLength(1);
  });
});

describe('what is asked for', () => {
  const story = (documentId: string, mayHaveUnlinked = true): StoryResult => ({
    ...{ outcome: 'created', documentId, locale: 'en', headline: documentId },
    ...{ mayHaveUnlinked: mayHaveUnlinked, remarks: [] },
  });
  const item = (...results: StoryResult[]): BatchItem => ({
    ...{ name: 'file', source: { kind: 'text', text: '' }, stories: results.length },
    state: 'done',
    results,
  });
  const failed: StoryResult = { outcome: 'failed', reason: 'It is no text.' };
  const ids = (...items: BatchItem[]) => draftsToLink(items).map(({ documentId }) => documentId);

  it('is each draft once whose bullets may be open, of all files', () => {
    const items = [item(story('a'), story('b', false)), item(failed), item(story('c'), story('a'))];
    expect(draftsToLink(items)).toEqual([
      { documentId: 'a', locale: 'en' },
      { documentId: 'c', locale: 'en' },
    ]);
  });

  it('is nothing of one story alone', () => {
    expect(ids(item(story('a')), item(failed), item(story('a')))).toEqual([]);
    expect(ids(item(story('a'), story('b', false)))).toEqual(['a']);
  });

  it('is one document in two languages as two', () => {
    const french: StoryResult = { ...story('a'), locale: 'fr' } as StoryResult;
    expect(draftsToLink([item(story('a'), french)])).toHaveLength(2);
  });
});
