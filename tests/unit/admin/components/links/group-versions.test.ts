import { groupVersions } from '../../../../../admin/src/components/links/group-versions';
import type { StoryState } from '#shared/domain/article/story-state';

function use(documentId: string, state: StoryState, locale = 'en') {
  return {
    type: 'api::story.story',
    documentId,
    locale,
    headline: `${documentId} ${state}`,
    slug: null,
    state,
  };
}

describe('storiesOf', () => {
  it('counts the draft and the published version of a story as one, published', () => {
    const expected = [
      {
        type: 'api::story.story',
        documentId: 'a',
        locale: 'en',
        headline: 'a live',
        state: 'live',
      },
    ];
    expect(groupVersions([use('a', 'draft'), use('a', 'live')])).toEqual(expected);
    expect(groupVersions([use('a', 'live'), use('a', 'draft')])).toEqual(expected);
  });

  it('takes the published version before its time, too', () => {
    const [story] = groupVersions([use('a', 'draft'), use('a', 'embargoed'), use('a', 'draft')]);
    expect(story).toMatchObject({ headline: 'a embargoed', state: 'embargoed' });
  });

  it('tells languages apart, and keeps the order', () => {
    const stories = groupVersions([use('b', 'draft'), use('a', 'live', 'fr'), use('a', 'draft')]);
    expect(stories.map(({ documentId, locale, state }) => [documentId, locale, state])).toEqual([
      ['b', 'en', 'draft'],
      ['a', 'fr', 'live'],
      ['a', 'en', 'draft'],
    ]);
  });
});
