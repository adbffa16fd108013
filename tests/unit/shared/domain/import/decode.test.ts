import { decodeSource } from '#shared/domain/import/decode';
import { SourceRefused } from '#shared/domain/import/story';

const bytes = (...parts: Array<string | number[]>) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

const wide = (text: string) => Buffer.from(text, 'utf16le');

it('Windows-1252 keeps its quotes, dashes and its euro', () => {
  const copy = bytes(
    'Caf',
    [0xe9],
    ' ',
    [0x93],
    'stays',
    [0x94, 0x20, 0x96, 0x20, 0x80],
    '5',
    [0x85],
  );
  expect(decodeSource(copy)).toBe('Café “stays” – €5…');
});

it.each([
  ['Latin letters', 'Gate closes\n\nIt closed on Monday – “all of it”.'],
  ['Cyrillic letters', 'Ворота закрыты\n\nИх закрыли в понедельник утром.'],
  ['Arabic letters', 'أغلقت البوابات\n\nأغلقت يوم الاثنين.'],
])('UTF-16 without its mark, in %s', (_name, copy) => {
  expect(decodeSource(wide(copy))).toBe(copy);
  expect(decodeSource(wide(copy).swap16())).toBe(copy);
});

it('UTF-8 with a few bytes of Windows-1252 among it is read byte by byte', () => {
  const copy = bytes('Café gates – closed. ', [0x93], 'All', [0x94], ' of them, the café too');
  expect(decodeSource(copy)).toBe('Café gates – closed. “All” of them, the café too');
});

it('a page and a feed that name their code are read by it', () => {
  const gates = [0xc2, 0xee, 0xf0, 0xee, 0xf2, 0xe0];
  const page = bytes('<html><head><meta charset="windows-1251"></head><h1>', gates, '</h1>');
  expect(decodeSource(page)).toContain('<h1>Ворота</h1>');
  const feed = bytes(
    '<?xml version="1.0" encoding="ISO-8859-2"?><rss><title>P',
    [0xf8],
    '</title>',
  );
  expect(decodeSource(feed)).toContain('<title>Př</title>');
});

it('a code that nobody knows is passed over', () => {
  const page = bytes('<meta http-equiv=Content-Type content="text/html; charset=x-none">', [0x93]);
  expect(decodeSource(page)).toMatch(/“$/);
});

it('bytes of no text are refused', () => {
  const noise = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7919) % 256));
  expect(() => decodeSource(noise)).toThrow(SourceRefused);
  expect(() => decodeSource(bytes('text', [0, 0, 0, 0], 'text'))).toThrow(SourceRefused);
});
