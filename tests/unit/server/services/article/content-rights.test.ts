import type { ContentShape } from '#shared/domain/article/content/shape';
import {
  mayWithContent,
  permittedField,
} from '../../../../../server/src/services/article/story-types/content-rights';

const content: ContentShape = {
  text: { kind: 'blocks' },
  gallery: {
    kind: 'component',
    repeatable: true,
    shape: {
      image: { kind: 'media', multiple: false, use: {} },
      story: { kind: 'component', repeatable: false, shape: { words: { kind: 'blocks' } } },
    },
  },
  parts: { kind: 'zone', shapes: { 'shared.text': { words: { kind: 'blocks' } } } },
};

it('wants the right to every field of a component, and to a dynamic zone as one', () => {
  const may = (...fields: string[]) => mayWithContent(content, (field) => fields.includes(field));
  const all = ['text', 'gallery.image', 'gallery.story.words', 'parts'];
  expect([
    may(...all),
    may('text', 'gallery', 'parts'),
    ...all.map((field) => may(...all.filter((one) => one !== field))),
  ]).toEqual([true, true, false, false, false, false]);
});

it('names the field that a bullet is in as a permission does', () => {
  const places = [
    ['text', 3, 'children', 0],
    ['gallery', 1, 'story', 'words', 3, 'children', 0],
    ['parts', 2, 'words', 0],
  ];
  expect(places.map((path) => permittedField(content, path))).toEqual([
    'text',
    'gallery.story.words',
    'parts',
  ]);
});
