import { placeInStory } from '../../../../../server/src/services/gate/own-place';
import { ARTICLE_TYPE, type StoryType } from '#shared/story-types';

const BLOG: StoryType = {
  ...ARTICLE_TYPE,
  fields: { headline: 'title', slug: 'slug', leadImage: 'cover', section: 'category.name' },
};

const place = (kind: string, number: number, name: string | null) => ({
  ...{ kind, number, name },
  isDeleted: false,
});

it.each([
  ['the story', 'story', [], place('story', 1, null)],
  ['a field', 'headline', ['title'], place('field', 1, 'title')],
  ['a field behind a relation', 'section', ['category'], place('field', 6, 'category')],
  ['the lead picture', 'leadImage', ['cover'], place('leadPicture', 1, null)],
  ['a field that the type lacks', 'dateline', [], place('story', 1, null)],
  ['a place in the body', ['blocks', 2, 'body'], ['blocks', 2, 'body'], place('part', 3, 'blocks')],
] as const)('%s has a place in the type’s own names', (_name, given, path, expected) => {
  const asked = typeof given === 'string' ? given : [...given];
  expect(placeInStory(BLOG, asked)).toEqual({ path, place: expected });
});
