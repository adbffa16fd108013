import {
  applyInBatches,
  previewInBatches,
} from '../../../../../admin/src/pages/pictures/credit/credit-batches';
import type { PreviewAnswer } from '#shared/contracts/pictures/credit-change';

type Previewed = PreviewAnswer['pictures'][number];

function previewed(number: number, change: Partial<Previewed> = {}): Previewed {
  return {
    documentId: `id-${number}`,
    name: `${number}.jpg`,
    thumbnail: null,
    version: null,
    changes: [{ field: 'creditText', from: null, to: 'EPA' }],
    problem: null,
    ...change,
  };
}

const values = { creditText: 'EPA' };
const many = (count: number) => Array.from({ length: count }, (_picture, at) => previewed(at));

it('asks about many pictures in requests that the server takes', async () => {
  const sizes: number[] = [];
  const preview = await previewInBatches(
    { pictures: many(230).map(({ documentId }) => documentId), credit: { from: 'words', values } },
    async ({ pictures }) => {
      sizes.push(pictures.length);
      return { values, pictures: pictures.map((_id, at) => previewed(at)) };
    },
  );
  expect([sizes, preview.pictures.length]).toEqual([[100, 100, 30], 230]);
});

it('changes what changes, says how far it is, and goes on after a request without an answer', async () => {
  const progress: number[] = [];
  const sent: string[][] = [];
  const unchanged = [previewed(90, { changes: [] }), previewed(91, { problem: 'Gone' })];
  const result = await applyInBatches({
    preview: { values, pictures: [...many(60), ...unchanged] },
    async apply({ pictures }) {
      sent.push(pictures.map(({ documentId }) => documentId));
      if (sent.length === 2) {
        throw new Error('offline');
      }
      return { changed: pictures.length, unchanged: 0, failures: [] };
    },
    onProgress: (done) => progress.push(done),
    noAnswer: (error) => `No answer: ${(error as Error).message}`,
  });
  expect(sent.map((ids) => ids.length)).toEqual([25, 25, 10]);
  expect(progress).toEqual([25, 50, 60]);
  expect([result.changed, result.failures.length]).toEqual([35, 25]);
  expect(result.failures[0]).toEqual({
    documentId: 'id-25',
    name: '25.jpg',
    message: 'No answer: offline',
  });
});
