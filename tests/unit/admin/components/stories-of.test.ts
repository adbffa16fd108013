import { storiesOf } from '../../../../admin/src/components/stories-of';

function use(documentId: string, status: 'draft' | 'published', locale = 'en') {
  return { documentId, locale, headline: `${documentId} ${status}`, slug: null, status };
}

describe('storiesOf', () => {
  it('counts the draft and the live version of a story as one, live', () => {
    const expected = [{ documentId: 'a', locale: 'en', headline: 'a published', isLive: true }];
    expect(storiesOf([use('a', 'draft'), use('a', 'published')])).toEqual(expected);
    expect(storiesOf([use('a', 'published'), use('a', 'draft')])).toEqual(expected);
  });

  it('tells languages apart, and keeps the order', () => {
    const stories = storiesOf([use('b', 'draft'), use('a', 'published', 'fr'), use('a', 'draft')]);
    expect(stories.map(({ documentId, locale, isLive }) => [documentId, locale, isLive])).toEqual([
      ['b', 'en', false],
      ['a', 'fr', true],
      ['a', 'en', false],
    ]);
  });
});
