import { plainText } from '#shared/domain/article/body/plain-text';
import { commonTerms } from '#shared/domain/links/suggestions/common-terms';
import { rankCandidates } from '#shared/domain/links/suggestions/rank';
import { termsOf } from '#shared/domain/links/suggestions/terms';

describe('termsOf', () => {
  it.each([
    ['The harbour, closed!', ['the', 'harbour', 'closed']],
    ['Élysée & ÉLYSÉE', ['elysee', 'elysee']],
    ['G7 in 2026: a U-turn', ['2026', 'turn']],
    ['Порт закрыт', ['порт', 'закрыт']],
    ['横浜港が閉鎖', ['横浜', '浜港', '港が', 'が閉', '閉鎖']],
    ['港', ['港']],
    ['ميناء مغلق', ['ميناء', 'مغلق']],
    ['부산항 폐쇄', ['부산항'.normalize('NFD'), '폐쇄'.normalize('NFD')]],
    ['', []],
    ['🔥🔥', []],
  ])('of "%s" are %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('commonTerms', () => {
  it('are the words of more than a tenth of many stories', () => {
    const stories = Array.from({ length: 200 }, (_story, index) => [
      'the',
      'the',
      ...(index < 20 ? ['tenth'] : []),
      ...(index < 21 ? ['more'] : []),
      `word-${index}`,
    ]);
    expect(commonTerms(stories)).toEqual(new Set(['the', 'more']));
    expect(commonTerms(stories.slice(1))).toEqual(new Set());
  });
});

describe('rankCandidates', () => {
  const candidate = (documentId: string, similarity: number, date: number) => ({
    ...{ documentId, similarity, date },
  });

  it('puts the most similar first, and the newest first among those as similar', () => {
    const ranked = rankCandidates([
      candidate('old and similar', 9.9, 1),
      candidate('new and similar', 9.7, 3),
      candidate('newest, less similar', 5, 9),
      candidate('most similar', 10, 2),
    ]);
    expect(ranked.map(({ documentId }) => documentId)).toEqual([
      'new and similar',
      'most similar',
      'old and similar',
      'newest, less similar',
    ]);
  });

  it('of none are none', () => {
    expect(rankCandidates([])).toEqual([]);
    expect(rankCandidates([candidate('a', 0, 1), candidate('b', 0, 2)])).toHaveLength(2);
  });
});

describe('plainText', () => {
  const body = [
    { type: 'paragraph', children: [{ type: 'text', text: 'One ' }] },
    { type: 'list', children: [{ type: 'list-item', children: [{ type: 'text', text: 'two' }] }] },
    { type: 'paragraph', children: [{ type: 'text', text: 7 }, null] },
  ];

  it('is the words of all blocks, cut where it is long', () => {
    expect(plainText(body, 100)).toBe('One  two');
    expect(plainText(body, 6)).toBe('One  t');
    expect(plainText(body, 0)).toBe('');
    expect(plainText('no body', 100)).toBe('');
  });
});
