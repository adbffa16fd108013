import { pictureBeside } from '../../../../../admin/src/fields/caption/picture-beside';

const values = {
  leadImage: { documentId: 'lead' },
  empty: null,
  several: [{ documentId: 'first' }, { documentId: 'second' }],
  card: { photo: { documentId: 'in-component' } },
  gallery: [{ photo: { documentId: 'row-0' } }, { photo: { documentId: 'row-1' } }],
  zone: [{ __component: 'a.b', list: [{ photo: { documentId: 'deep' } }] }],
};

it.each([
  ['of the entry', 'words', 'leadImage', 'id:lead'],
  ['the first of several', 'words', 'several', 'id:first'],
  ['of a component', 'card.words', 'photo', 'id:in-component'],
  ['of the same row', 'gallery.1.words', 'photo', 'id:row-1'],
  ['deep in a dynamic zone', 'zone.0.list.0.words', 'photo', 'id:deep'],
  ['none where none is chosen', 'words', 'empty', undefined],
  ['none where there is no such field', 'card.words', 'leadImage', undefined],
  ['none without a name', 'words', undefined, undefined],
  ['none from what every object has', 'words', 'constructor', undefined],
])('finds the picture %s', (_what, name, imageField, key) => {
  expect(pictureBeside({ values, name, imageField })).toBe(key);
});

it('finds nothing in a form that is not there', () => {
  expect(pictureBeside({ values: {}, name: 'a.b', imageField: 'c' })).toBeUndefined();
});
