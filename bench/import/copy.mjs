import { randomSource } from '../seed/content.mjs';

const WORDS =
  'river council harbour letter winter garden morning station bridge answer market window paper road field evening ship village school museum question report season engine street forest number island doctor minister summer valley history light weather project early quiet former local public narrow recent small heavy northern opens keeps brings finds leaves carries counts follows under after before along between without during'.split(
    ' ',
  );

/** Stories that the others point back to, as the stories of a series do. */
const SERIES = 500;

/**
 * Story `number` as flattened copy: the same in every run. It has a picture above and one inside the
 * text, a cross-head, 16 paragraphs, and two bullets: the headline of an earlier story and one that
 * is nobody's.
 */
export function exportCopy(number) {
  const random = randomSource(number + 1);
  const paragraphs = Array.from({ length: 16 }, () => `${sentence(random)}. ${sentence(random)}.`);
  const picture = ['Image copyright', 'Agency', 'Image caption', sentence(random)].join('\n\n');
  return [
    headline(number),
    sentence(random).slice(0, 90),
    picture,
    ...paragraphs.slice(0, 6),
    'What comes after that',
    ...paragraphs.slice(6, 9),
    `• ${headline(Math.floor(number / 3) % SERIES)}`,
    ...paragraphs.slice(9, 12),
    picture,
    ...paragraphs.slice(12),
    `• ${sentence(random)}`,
    'The end of it.',
  ].join('\n\n');
}

function headline(number) {
  const random = randomSource(number + 1_000_000);
  return `${sentence(random)} ${number}`;
}

function sentence(random) {
  const length = 8 + Math.floor(random() * 8);
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]);
  const line = words.join(' ');
  return line[0].toUpperCase() + line.slice(1);
}
