import { readPlain } from '#shared/domain/import/plain/read-plain';
import { isDateLine } from '#shared/domain/import/recognise/date-line';
import { outline } from './outline';

const read = (...lines: string[]) => outline(readPlain(lines.join('\n\n')));

const TEXT = 'The barrier closed on Monday, and nobody was told.';

it.each([
  ['Tuesday, 3 March 2026'],
  ['Published 3 Mar 2026, 10:00 am GMT'],
  ['Publié le 3 mars 2026 à 10h00'],
  ['Actualizado el 3 de marzo de 2026 a las 10:00'],
  ['Stand: 03.03.2026 10:00 Uhr'],
  ['03/03/2026 10h00'],
  ['Pubblicato il 3 marzo 2026 alle ore 10'],
  ['نشر في 3 مارس 2026'],
  ['3 марта 2026 г.'],
])('a date above the text is noted, and is no cross-head: %s', (date) => {
  expect(read('Headline', date, 'By Ada Marsh', TEXT)).toEqual({
    headline: 'Headline',
    byline: 'Ada Marsh',
    body: [`paragraph: ${TEXT}`],
    notes: [`field: ${date}`, 'byline: By'],
  });
});

it.each([
  ['March of the 3 walls'],
  ['Monday'],
  ['3'],
  ['In May 1987 it rained for 9 days'],
  ['2026'],
])('no date: %s', (line) => expect(isDateLine(line)).toBe(false));

it.each([
  ['Par Inès Val, envoyée spéciale à Lyon', 'Inès Val, envoyée spéciale à Lyon'],
  ['Por Inês Vale — São Paulo', 'Inês Vale — São Paulo'],
  ['By Ada Marsh - Harbour Post', 'Ada Marsh - Harbour Post'],
  ['بقلم: إيناس وادي', 'إيناس وادي'],
])('a byline, also right above a picture, is not its alternative text: %s', (line, byline) => {
  const story = read('Headline', line, 'Image credit: Meridian', 'Image caption: The gates', TEXT);
  expect({ byline: story.byline, body: story.body }).toEqual({
    byline,
    body: ['picture: The gates |  | Meridian | ', `paragraph: ${TEXT}`],
  });
});

it('a line that only starts like a byline is none', () => {
  const { byline, body } = read('Headline', 'By Tuesday, everything was lost', TEXT);
  expect({ byline, body }).toEqual({
    byline: undefined,
    body: ['h2: By Tuesday, everything was lost', `paragraph: ${TEXT}`],
  });
});

it.each([
  ['(ANSA) - ROMA, 03 MAR - Le paratoie si sono chiuse ieri.', 'ROMA, 03 MAR', 'ANSA'],
  ['МОСКВА, 3 марта. /ТАСС/. Ворота закрыли в понедельник утром.', 'МОСКВА, 3 марта', 'ТАСС'],
  ['SKERRAN, March 3 /Meridian/ -- The barrier closed on Monday.', 'SKERRAN, March 3', 'Meridian'],
])('the dateline of %s', (line, dateline, source) => {
  const story = read('Headline', line);
  expect({ dateline: story.dateline, source: story.source }).toEqual({ dateline, source });
});

it('the notice of a whole page is no picture', () => {
  expect(read('Headline', TEXT, '© RIPRODUZIONE RISERVATA').body).toEqual([`paragraph: ${TEXT}`]);
  expect(read('Headline', TEXT, '© 2026 Harbour Post').body).toEqual([
    `paragraph: ${TEXT}`,
    'paragraph: © 2026 Harbour Post',
  ]);
});

it('a vague label before a comma counts beside another label, and not alone', () => {
  expect(read('Headline', 'Crédito, Getty', 'Legenda da foto, As comportas', TEXT).body).toEqual([
    'picture: As comportas |  | Getty | ',
    `paragraph: ${TEXT}`,
  ]);
  expect(read('Headline', 'Foto, Video, Text', TEXT).body).toEqual([
    'h2: Foto, Video, Text',
    `paragraph: ${TEXT}`,
  ]);
});

it.each([
  ['Click to share on Facebook (Opens in new window)'],
  ['Cliquez pour partager sur X(ouvre dans une nouvelle fenêtre)'],
  ['Compartir en WhatsApp'],
  ['Klick, um auf Facebook zu teilen'],
  ['Condividi su Telegram'],
  ['Weiterlesen'],
  ['Like Loading...'],
])('a share bar’s line is noise: %s', (line) => {
  expect(read('Headline', TEXT, line)).toEqual({
    headline: 'Headline',
    body: [`paragraph: ${TEXT}`],
    notes: [`noise: ${line}`],
  });
});

it.each([
  ['en', 'Read more: Why the walls stand', 'Why the walls stand'],
  ['fr', 'À lire aussi : Pourquoi les murs tiennent', 'Pourquoi les murs tiennent'],
  ['es', 'Lea también: Por qué se hizo el muro', 'Por qué se hizo el muro'],
  ['de', 'Lesen Sie auch: Warum die Mauern stehen', 'Warum die Mauern stehen'],
  ['pt', 'LEIA TAMBÉM: A linha velha', 'A linha velha'],
  ['it', 'Leggi anche > La vecchia linea', 'La vecchia linea'],
  ['ar', 'اقرأ أيضاً: الخط القديم', 'الخط القديم'],
  ['ru', 'Читайте также: Старая линия', 'Старая линия'],
])('what leads to another story is a bullet, in %s', (_language, line, words) => {
  expect(read('Headline', TEXT, line, TEXT).body).toEqual([
    `paragraph: ${TEXT}`,
    `bullets: ${words}`,
    `paragraph: ${TEXT}`,
  ]);
});
