import { readPlain } from '#shared/domain/import/plain/read-plain';
import { outline } from './outline';

it('a page that was flattened to text becomes a story, and says what it left out', () => {
  const copy = `Harbour barrier closes for the first time


[ad_1]

Two steel gates meet in the middle of the harbour mouth on 3 November 2026

Copyright of the image
Meridian

Legend

The gates met at six in the morning

The harbour barrier closed on Monday, eleven years after the first stone was laid.

Share on Facebook

"It held," said the harbour master.

What did it cost?

The city paid for two thirds of it, and the port for the rest.

  • Why the river walls are still standing

The harbour master denied that the gates had been tested in secret.

Copyright of the image
Nordbild

Legend

The control room in August

  • How a tide is measured
  • Eight seats, four islands and the mail

It will close again in December.

[ad_2]Source link`;
  expect(outline(readPlain(copy))).toEqual({
    headline: 'Harbour barrier closes for the first time',
    body: [
      'picture: The gates met at six in the morning | Two steel gates meet in the middle of the harbour mouth on 3 November 2026 | Meridian | ',
      'paragraph: The harbour barrier closed on Monday, eleven years after the first stone was laid.',
      'paragraph: "It held," said the harbour master.',
      'h2: What did it cost?',
      'paragraph: The city paid for two thirds of it, and the port for the rest.',
      'bullets: Why the river walls are still standing',
      'paragraph: The harbour master denied that the gates had been tested in secret.',
      'picture: The control room in August |  | Nordbild | ',
      'bullets: How a tide is measured / Eight seats, four islands and the mail',
      'paragraph: It will close again in December.',
    ],
    notes: [
      'noise: [ad_1]',
      'noise: Share on Facebook',
      'noise: [ad_2]',
      'noise: Source link',
      'label: Copyright of the image',
      'label: Legend',
      'alternative',
      'label: Copyright of the image',
      'label: Legend',
      'marker: •',
      'marker: • •',
    ],
  });
});

it('byline, dateline, source and address are taken out of the text', () => {
  const copy = `Ferry returns after nine weeks

By Ada Marsh and Tom Reed

SKERRAN, 3 Nov (Meridian) -- The ferry to the outer islands sailed again on Tuesday.

Nobody had to be told twice.

Source: Meridian Press

https://meridian.example/ferry`;
  expect(outline(readPlain(copy))).toEqual({
    headline: 'Ferry returns after nine weeks',
    byline: 'Ada Marsh and Tom Reed',
    dateline: 'SKERRAN, 3 Nov',
    source: 'Meridian Press',
    sourceUrl: 'https://meridian.example/ferry',
    body: [
      'paragraph: The ferry to the outer islands sailed again on Tuesday.',
      'paragraph: Nobody had to be told twice.',
    ],
    notes: ['byline: By', 'source: Source:', 'dateline: () -- Meridian'],
  });
});

it.each([
  ['•', 'bullets'],
  ['–', 'bullets'],
  ['*', 'bullets'],
  ['·', 'bullets'],
  ['-', 'bullets'],
])('lines behind %s are bullets', (mark) => {
  const copy = `Headline\n\nSome text.\n\n${mark} One story\n${mark} Another story`;
  expect(outline(readPlain(copy)).body).toEqual([
    'paragraph: Some text.',
    'bullets: One story / Another story',
  ]);
});

it('facts behind bullets are a plain list, and what is said behind a dash is a paragraph', () => {
  const copy = `Headline

Some text.

• The gates weigh 400 tonnes each.
• They close in nine minutes.

– We waited eleven years for this, she said.`;
  expect(outline(readPlain(copy)).body).toEqual([
    'paragraph: Some text.',
    'unordered: The gates weigh 400 tonnes each. / They close in nine minutes.',
    'paragraph: – We waited eleven years for this, she said.',
  ]);
});

it('lines that were wrapped at a margin are one paragraph again', () => {
  const copy = `Headline

The harbour barrier closed on Monday, eleven years after
the first stone was laid and two after it should have
been finished.

The second paragraph stands alone.`;
  expect(outline(readPlain(copy)).body).toEqual([
    'paragraph: The harbour barrier closed on Monday, eleven years after the first stone was laid and two after it should have been finished.',
    'paragraph: The second paragraph stands alone.',
  ]);
});

it('a headline only says so; a first line too long for one stays in the text', () => {
  expect(outline(readPlain('Only this'))).toEqual({
    headline: 'Only this',
    body: [],
    notes: ['empty'],
  });
  const long = 'word '.repeat(80).trim();
  const story = readPlain(long);
  expect(story.headline).toMatch(/^word .*word…$/);
  expect(story.headline.length).toBeLessThanOrEqual(255);
  expect(outline(story).body).toEqual([`paragraph: ${long}`]);
});

it('what no database stores is taken out, and named', () => {
  const { headline, notes } = outline(readPlain('Harbour\u0000 gates\uD83D close'));
  expect({ headline, notes }).toEqual({
    headline: 'Harbour gates close',
    notes: ['control: U+0000 U+D83D', 'empty'],
  });
});

it('lines numbered from one on are an ordered list, a single one is not', () => {
  const copy = `Headline

Read more:
1. Why the walls stand
2) Nine days of rain

2026. That is when it ends, says the mayor of the town.

1. A point that stands alone.`;
  expect(outline(readPlain(copy))).toEqual({
    headline: 'Headline',
    body: [
      'paragraph: Read more:',
      'ordered: Why the walls stand / Nine days of rain',
      'paragraph: 2026. That is when it ends, says the mayor of the town.',
      'paragraph: 1. A point that stands alone.',
    ],
    notes: ['marker: 1. 2)'],
  });
});

it('a line that holds a caption and its credit is a picture', () => {
  const copy = `Headline

The gates at dawn. Photo: Ada Marsh/Nordbild

Nobody wanted it. Photo: not this one, said the mayor of the town on Monday.

The control room (Foto: Agence du Fleuve)

He told the agency so (Reuters)`;
  expect(outline(readPlain(copy))).toEqual({
    headline: 'Headline',
    body: [
      'picture: The gates at dawn. |  | Ada Marsh/Nordbild | ',
      'paragraph: Nobody wanted it. Photo: not this one, said the mayor of the town on Monday.',
      'picture: The control room |  | Agence du Fleuve | ',
      'paragraph: He told the agency so (Reuters)',
    ],
    notes: ['label: Photo:', 'label: (Foto:)'],
  });
});
