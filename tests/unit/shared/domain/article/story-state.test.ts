import { storyState } from '#shared/domain/article/story-state';

const now = new Date('2026-11-23T12:00:00.000Z');
const publishedAt = '2026-11-20T08:00:00.000Z';

it.each([
  ['a draft', null, null, 'draft'],
  ['a draft with an embargo', null, '2026-11-23T12:00:00.001Z', 'draft'],
  ['a published version', publishedAt, null, 'live'],
  ['a published version before its time', publishedAt, '2026-11-23T12:00:00.001Z', 'embargoed'],
  ['a published version at its time', publishedAt, '2026-11-23T12:00:00.000Z', 'live'],
  ['a published version after its time', publishedAt, new Date('2026-11-23T11:59Z'), 'live'],
] as const)('%s', (_version, published, embargoedUntil, state) => {
  expect(storyState({ publishedAt: published, embargoedUntil }, now)).toBe(state);
});
