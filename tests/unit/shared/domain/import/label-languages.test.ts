import { readPlain } from '#shared/domain/import/plain/read-plain';
import { LEXICONS } from '#shared/domain/import/recognise/lexicon';
import { outline } from './outline';

/** One picture under a headline, with its labels as a page flattened in each language leaves them. */
const PAGES: Record<
  string,
  { copy: string[]; alternative?: string; caption: string; credit: string }
> = {
  'English, on lines of their own': {
    copy: ['Image copyright', 'Meridian', 'Image caption', 'The gates at dawn'],
    caption: 'The gates at dawn',
    credit: 'Meridian',
  },
  'English, with a comma': {
    copy: ['Image source, Meridian', 'Image caption, The gates at dawn'],
    caption: 'The gates at dawn',
    credit: 'Meridian',
  },
  'English, all on one line': {
    copy: ['Image copyright Meridian Image caption The gates at dawn'],
    caption: 'The gates at dawn',
    credit: 'Meridian',
  },
  'a translation of a translation': {
    copy: ['Copyright of the image', 'Meridian', 'Legend', 'The gates at dawn'],
    caption: 'The gates at dawn',
    credit: 'Meridian',
  },
  French: {
    copy: ['Crédit photo : Agence du Fleuve', 'Légende : Les vannes à l’aube'],
    caption: 'Les vannes à l’aube',
    credit: 'Agence du Fleuve',
  },
  'French, vague labels side by side': {
    copy: ['Crédit', 'Agence du Fleuve', 'Légende', 'Les vannes à l’aube'],
    caption: 'Les vannes à l’aube',
    credit: 'Agence du Fleuve',
  },
  Spanish: {
    copy: [
      'Derechos de autor de la imagen',
      'Agencia Sur',
      'Pie de foto',
      'Las compuertas al alba',
    ],
    caption: 'Las compuertas al alba',
    credit: 'Agencia Sur',
  },
  German: {
    copy: ['Bildrechte: Nordbild', 'Bildunterschrift: Die Tore im Morgengrauen'],
    caption: 'Die Tore im Morgengrauen',
    credit: 'Nordbild',
  },
  Portuguese: {
    copy: ['Crédito da imagem', 'Agência Maré', 'Legenda da foto', 'As comportas ao amanhecer'],
    caption: 'As comportas ao amanhecer',
    credit: 'Agência Maré',
  },
  Italian: {
    copy: ['Fonte immagine: Agenzia Molo', 'Didascalia: Le paratoie all’alba'],
    caption: 'Le paratoie all’alba',
    credit: 'Agenzia Molo',
  },
  Arabic: {
    copy: ['صدر الصورة، وكالة النهر', 'التعليق على الصورة، البوابات عند الفجر'],
    caption: 'البوابات عند الفجر',
    credit: 'وكالة النهر',
  },
  Russian: {
    copy: ['Автор фото', 'Агентство Река', 'Подпись к фото', 'Ворота на рассвете'],
    caption: 'Ворота на рассвете',
    credit: 'Агентство Река',
  },
};

it.each(Object.entries(PAGES))('%s', (_name, { copy, caption, credit }) => {
  const story = readPlain(
    ['Harbour gates close', 'Two steel gates', ...copy, 'The gates closed on Monday.'].join('\n\n'),
  );
  const { headline, body } = outline(story);
  expect({ headline, body }).toEqual({
    headline: 'Harbour gates close',
    body: [
      `picture: ${caption} | Two steel gates | ${credit} | `,
      'paragraph: The gates closed on Monday.',
    ],
  });
});

it('every label of every language is read, with a colon and a value behind it', () => {
  const unread = Object.values(LEXICONS).flatMap(({ creditLabels, captionLabels }) => [
    ...[...creditLabels.sure, ...creditLabels.vague].filter(
      (label) => picture(label) !== 'picture:  |  | Value | ',
    ),
    ...[...captionLabels.sure, ...captionLabels.vague].filter(
      (label) => picture(label) !== 'picture: Value |  |  | ',
    ),
  ]);
  expect(unread).toEqual([]);

  function picture(label: string) {
    const [first = ''] = outline(readPlain(`Headline\n\n${label}: Value\n\nSome text here.`)).body;
    return first;
  }
});

it('a vague word alone is a cross-head, a sentence that starts with a label is a sentence', () => {
  const copy = [
    'Headline',
    'A paragraph that says something.',
    'Legend',
    'A paragraph under the cross-head, which is long enough to be one.',
    'Image copyright is what the court will have to decide on, and it will take its time.',
  ].join('\n\n');
  expect(outline(readPlain(copy)).body).toEqual([
    'paragraph: A paragraph that says something.',
    'h2: Legend',
    'paragraph: A paragraph under the cross-head, which is long enough to be one.',
    'paragraph: Image copyright is what the court will have to decide on, and it will take its time.',
  ]);
});
