import { createHeadlineIndex } from '#shared/domain/import/match/headline-index';

function indexOf(...headlines: string[]) {
  const index = createHeadlineIndex();
  headlines.forEach((headline, number) =>
    index.add({ documentId: `story-${number}`, headline, slug: '' }),
  );
  return index;
}

it('finds the same letters, however they are set, and the last of several', () => {
  const index = indexOf('The tide is high', 'Gates close', 'The Tide: is high!');
  expect(index.exact('the tide is HIGH')?.documentId).toBe('story-2');
  expect(index.exact('the tide is high', { except: 'story-2' })?.documentId).toBe('story-0');
  expect(index.exact('the tide is low')).toBeUndefined();
});

it('knows a story by its last headline alone', () => {
  const index = indexOf('The tide is high this morning', 'Gates close');
  const renamed = { documentId: 'story-0', headline: 'Ferry returns after nine weeks', slug: '' };
  index.add(renamed);
  expect(index.exact('The tide is high this morning')).toBeUndefined();
  expect(index.alike('The tide is high this mornin')).toBeUndefined();
  expect(index.exact('Ferry returns after nine weeks')).toEqual(renamed);
  expect(index.alike('Ferry returns after nine week')?.story).toEqual(renamed);
  expect([index.count(), index.size()]).toEqual([2, 3]);
});

it('takes a story in once that says the same, and again where its address changed', () => {
  const index = indexOf('Gates close');
  index.add({ documentId: 'story-0', headline: 'Gates close', slug: '' });
  expect([index.count(), index.size()]).toEqual([1, 1]);
  index.add({ documentId: 'story-0', headline: 'Gates close', slug: 'gates' });
  expect(index.exact('gates close')?.slug).toBe('gates');
  expect([index.count(), index.size()]).toEqual([1, 2]);
});

it.each([
  ['Harbour barrier closes for the first time', 'Harbour barrier closes for first time', true],
  ['Harbour barrier closes for the first time', 'Harbor barriers close for the first time', true],
  ['Harbour barrier closes for the first time', 'Harbour barrier opens for the last time', false],
  ['Harbour barrier closes for the first time', 'Ferry returns after nine weeks', false],
  ['Hafenschleuse schließt zum ersten Mal', 'Hafenschleuse schliesst zum ersten Mal', true],
  ['港口闸门首次关闭以防洪水', '港口闸门首次关闭以防大洪水', true],
])('%s and %s: alike is %s', (headline, words, isAlike) => {
  const found = indexOf(headline, 'Something else entirely').alike(words);
  expect(found?.story.headline).toBe(isAlike ? headline : undefined);
  expect(found === undefined || (found.score >= 0.75 && found.score < 1)).toBe(true);
});

it('finds the one that is alike among 20,000, without comparing them all', () => {
  const headlines = Array.from(
    { length: 20_000 },
    (_one, number) => `Council opens road ${number} in the morning`,
  );
  const index = indexOf(...headlines, 'Harbour barrier closes for the first time');
  const started = performance.now();
  for (let search = 0; search < 200; search += 1) {
    expect(index.alike('Harbour barrier closes for first time')?.story.documentId).toBe(
      'story-20000',
    );
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
