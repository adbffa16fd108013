import {
  absoluteUrl,
  newImage,
  previewUrl,
  replacedImage,
} from '../../../../../admin/src/blocks/figure/stored-image';

const ASSET = {
  id: 7,
  documentId: 'doc',
  name: 'boats.jpg',
  alternativeText: 'Three boats',
  caption: 'Boats',
  url: '/uploads/boats.jpg',
  width: 10,
  height: 5,
  formats: null,
  hash: 'boats_1',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 3,
  previewUrl: null,
  provider: 'local',
  createdAt: '2026-01-01',
  updatedAt: '2026-01-01',
  folder: { id: 1 },
};

const SITE = 'https://cms.example.org';

it('stores a new picture with its documentId and no words, so that it follows the library', () => {
  const { id: _id, folder: _folder, caption: _c, alternativeText: _a, ...file } = ASSET;
  expect(newImage(ASSET, SITE)).toEqual({ ...file, url: `${SITE}/uploads/boats.jpg` });
});

it('gives a drawing without a size the number that Strapi wants', () => {
  expect(newImage({ ...ASSET, width: null, height: null }, SITE)).toMatchObject({
    width: 0,
    height: 0,
  });
});

it('keeps the words of a use when its picture is replaced', () => {
  const use = {
    caption: 'Low water',
    alternativeText: 'Mud',
    creditText: 'Me',
    displayCredit: false,
  };
  const file = newImage(ASSET, SITE);
  expect(replacedImage({ name: 'old.jpg', hash: 'old', folder: 1, ...use }, file)).toEqual({
    ...file,
    ...use,
  });
});

it('takes no file name over for alternative text', () => {
  const file = newImage(ASSET, SITE);
  const old = { name: 'old.jpg', alternativeText: 'old.jpg', caption: null };
  expect(replacedImage(old, file)).toEqual(file);
});

it('shows a small version where there is one', () => {
  const formats = { small: { url: '/s.jpg' }, thumbnail: { url: '/t.jpg' } };
  expect(previewUrl({ url: '/x.jpg', formats })).toBe('/s.jpg');
  expect(previewUrl({ url: '/x.jpg', formats: { thumbnail: { url: '/t.jpg' } } })).toBe('/t.jpg');
  expect(previewUrl({ url: '/x.jpg', formats: null })).toBe('/x.jpg');
  expect(previewUrl({})).toBeUndefined();
});

it('completes only addresses without a host', () => {
  expect(absoluteUrl('/uploads/x.jpg', SITE)).toBe(`${SITE}/uploads/x.jpg`);
  expect(absoluteUrl('https://cdn.example.org/x.jpg', SITE)).toBe('https://cdn.example.org/x.jpg');
  expect(absoluteUrl(undefined, SITE)).toBe('');
});
