import { creditsInText, creditsOfUse, usedPictures } from '#shared/domain/adopt/credits/captions';
import { chooseCredit } from '#shared/domain/adopt/credits/choose';
import { readMarkdown } from '../../../../../server/src/adapters/marked';

test('a credit field is believed, whatever it looks like; a caption must look like one', () => {
  expect(creditsOfUse({ creditText: 'ph: ada m.', caption: 'Boats' })).toEqual([
    {
      ...{ place: 'credit field', text: 'ph: ada m.' },
      credit: { creditText: 'ph: ada m.', rest: '' },
    },
  ]);
  expect(creditsOfUse({ creditText: 'Foto: Ada Marsh/dpa' }).map(({ credit }) => credit)).toEqual([
    { creditText: 'Ada Marsh/dpa', creator: 'Ada Marsh', source: 'dpa', rest: '' },
  ]);
  expect(creditsOfUse({ creditText: ' ', caption: null })).toEqual([]);
});

test('of several the best place counts, then what was found most often', () => {
  const found = [
    ...creditsInText('file caption', 'Boats. Foto: dpa'),
    ...creditsInText('caption', 'Boats. Photo: Tom Reed'),
    ...creditsInText('caption', 'Boats. Photo: Ada Marsh'),
    ...creditsInText('caption', 'Boats at noon. Photo: ADA MARSH'),
  ];
  expect(chooseCredit(found)).toMatchObject({
    ...{ place: 'caption', text: 'Boats. Photo: Ada Marsh', count: 2 },
    others: ['Tom Reed', 'dpa'],
  });
  expect(chooseCredit([])).toBeUndefined();
});

test('pictures are found in Blocks, media fields and Markdown, with their texts', () => {
  const body = [{ type: 'image', image: { hash: 'boats_1', caption: 'In Blocks' } }];
  const pictures = usedPictures(
    [
      { kind: 'blocks', path: ['body'], body },
      { kind: 'markdown', path: ['text'], text: '![alt](/uploads/small_pier_2.jpg "In Markdown")' },
    ],
    readMarkdown,
  );
  expect(pictures.map(({ hashes, use }) => [hashes, use.caption])).toEqual([
    [['boats_1'], 'In Blocks'],
    [['small_pier_2', 'pier_2'], 'In Markdown'],
  ]);
});
