import fc from 'fast-check';
import { isSafeSlug, MAX_SLUG, slugCandidates, toSlug } from '#shared/domain/slugs/slug';

describe('isSafeSlug', () => {
  it.each(['a', '7', 'harbour-barrier', 'a--b', 'harbour_2.0~x', 'x'.repeat(MAX_SLUG)])(
    'takes %s',
    (slug) => {
      expect(isSafeSlug(slug)).toBe(true);
    },
  );

  it.each([
    '',
    '.',
    '..',
    '-',
    'Harbour',
    'a/b',
    'a..b',
    '../a',
    'a\\b',
    '-a',
    'a-',
    'a b',
    'a\n',
    'a%20b',
    'a?b',
    'a#b',
    'hafen-größe',
    '日本',
    'x'.repeat(MAX_SLUG + 1),
  ])('refuses %j', (slug) => {
    expect(isSafeSlug(slug)).toBe(false);
  });

  it('takes nothing that must be escaped in an address', () => {
    const almost = fc.string({
      unit: fc.constantFrom('a', 'z', '0', '-', '_', '.', '~', '/', '%'),
    });
    fc.assert(
      fc.property(almost, (slug) => {
        fc.pre(isSafeSlug(slug));
        const url = new URL(`https://a.example/news/${slug}`);
        expect(url.pathname).toBe(`/news/${slug}`);
        expect(encodeURIComponent(slug)).toBe(slug);
      }),
      { numRuns: 200 },
    );
  });
});

describe('toSlug', () => {
  it.each([
    ['Harbour barrier closes', 'harbour-barrier-closes'],
    ['  “5 ways” -- to/see: it!  ', '5-ways-to-see-it'],
    ['A_B.C~D', 'a-b-c-d'],
    ['', 'article'],
    ['?!', 'article'],
    ['日本', 'article'],
  ])('makes %j into %s', (words, slug) => {
    expect(toSlug(words, 'article')).toBe(slug);
  });

  it("cuts a long headline at a word's end", () => {
    const words = 'harbour '.repeat(40);
    expect(toSlug(words, 'article')).toBe('harbour-'.repeat(23).slice(0, -1));
  });

  it('cuts a long word where it must', () => {
    expect(toSlug('x'.repeat(500), 'article')).toBe('x'.repeat(MAX_SLUG - 12));
  });

  it('leaves room for a counter of nine digits', () => {
    const slug = toSlug('x'.repeat(500), 'article');
    expect(isSafeSlug(`${slug}-123456789`)).toBe(true);
  });
});

describe('slugCandidates', () => {
  it('are the slug itself, then with a number that counts from two', () => {
    expect(slugCandidates('harbour', { start: 0, count: 3 })).toEqual([
      'harbour',
      'harbour-2',
      'harbour-3',
    ]);
    expect(slugCandidates('top-10', { start: 3, count: 2 })).toEqual(['top-10-4', 'top-10-5']);
  });
});
