import { storiesOf, type ShowingVersion } from '#shared/domain/article/story-uses';

const NOW = new Date('2026-03-01T12:00:00.000Z');

function version(change: Partial<ShowingVersion>): ShowingVersion {
  return {
    type: 'api::story.story',
    documentId: 'a',
    locale: 'en',
    headline: 'Draft headline',
    publishedAt: null,
    embargoedUntil: null,
    ...change,
  };
}

const published = { headline: 'Live headline', publishedAt: '2026-02-01T00:00:00.000Z' };

it('counts draft and published version as one story, live under its published headline', () => {
  const expected = [
    {
      type: 'api::story.story',
      documentId: 'a',
      locale: 'en',
      headline: 'Live headline',
      state: 'live',
    },
  ];
  expect(storiesOf([version({}), version(published)], NOW)).toEqual(expected);
  expect(storiesOf([version(published), version({})], NOW)).toEqual(expected);
});

it('counts each language for itself', () => {
  const stories = storiesOf([version(published), version({ locale: 'fr' })], NOW);
  expect(stories.map(({ locale, state }) => [locale, state])).toEqual([
    ['en', 'live'],
    ['fr', 'draft'],
  ]);
});

it.each([
  ['2026-03-01T12:00:00.001Z', 'embargoed'],
  ['2026-03-01T12:00:00.000Z', 'live'],
])('a published story with an embargo until %s is %s', (embargoedUntil, state) => {
  const [story] = storiesOf([version({ ...published, embargoedUntil })], NOW);
  expect(story?.state).toBe(state);
});
