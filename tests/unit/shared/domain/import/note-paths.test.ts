import { notePaths } from '#shared/domain/import/note-paths';
import { readPlain } from '#shared/domain/import/plain/read-plain';

const COPY = [
  'Gates close',
  'Share',
  'Image copyright',
  'Meridian',
  'Image caption',
  'The gates at six',
  'The first words of it.',
  'Advertisement',
  'The second words of it.',
  'Advertisement',
].join('\n\n');

it('says before which block the words of a note stood', () => {
  const story = readPlain(COPY);
  const places = notePaths(COPY, story);
  const told = story.notes.map(({ text }, index) => [text, places[index]]);
  expect(story.body.map(({ type }) => type)).toEqual(['image', 'paragraph', 'paragraph']);
  expect(told.sort()).toEqual(
    [
      ['Advertisement', 2],
      ['Advertisement', 3],
      ['Image caption', 0],
      ['Image copyright', 0],
      ['Share', 0],
    ].sort(),
  );
});

it('says the end where it cannot tell', () => {
  const story = readPlain(COPY);
  expect(new Set(notePaths('', story))).toEqual(new Set([3]));
});

it('takes no long time for much copy', () => {
  const line = 'word '.repeat(20);
  const body = Array.from({ length: 9000 }, (_one, number) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: `${line} ${number} that is not there` }],
  }));
  const notes = Array.from({ length: 9000 }, () => ({ reason: 'noise' as const, text: 'nowhere' }));
  const started = performance.now();
  notePaths('word '.repeat(199_000), { body, notes });
  expect(performance.now() - started).toBeLessThan(3000);
});
