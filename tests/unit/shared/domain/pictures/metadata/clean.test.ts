import { clean } from '#shared/domain/pictures/metadata/clean';

const LINE = { kind: 'line', max: 255 } as const;
const TEXT = { kind: 'text', max: 5000 } as const;

it.each([
  ['  Ada   Example\n', 'Ada Example'],
  ['a\0b\u0007c', 'abc'],
  ['\u202eevil\u2066\ufeff', 'evil'],
  ['half a pair: \ud83d', 'half a pair:'],
  ['cut in the middle of a character\ufffd', 'cut in the middle of a character'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['<b>bold</b> & co', '<b>bold</b> & co'],
])('the line %j is stored as %j', (raw, text) => {
  expect(clean(raw, LINE)).toEqual({ text, isCut: false });
});

it('a text keeps its lines, with the line breaks of one kind', () => {
  expect(clean('\r\nOne\rTwo\n\n\n\nThree\tFour\u000b\n', TEXT)).toEqual({
    text: 'One\nTwo\n\nThree\tFour',
    isCut: false,
  });
});

it.each(['', '  ', '\n\0\u200e'.slice(0, 2), '\ufeff'])('%j is nothing', (raw) => {
  expect(clean(raw, LINE)).toBeNull();
  expect(clean(raw, TEXT)).toBeNull();
});

it.each([255, 256, 257])('%d characters fit or are cut, and then say so', (length) => {
  const isCut = length > 255;
  const text = isCut ? `${'x'.repeat(254)}…` : 'x'.repeat(255);
  expect(clean('x'.repeat(length), LINE)).toEqual({ text, isCut });
});

it('a text is passed once: what is made to be gone over again and again is not', () => {
  const hostile = ['\ufffd', ' ', '\n', '\r\n', '\ud83d', '\u202e'].map((part) =>
    clean(`x${part.repeat(2_000_000)}x`, TEXT),
  );
  expect(hostile).toHaveLength(6);
});

it.each([
  ['digitalCapture', 'digitalCapture'],
  ['http://cv.iptc.org/newscodes/digitalsourcetype/print', 'print'],
  ['https://CV.iptc.org/newscodes/digitalsourcetype/print ', 'print'],
  ['http://cv.iptc.org/newscodes/digitalsourcetype/', undefined],
  ['javascript:alert(1)', undefined],
])('the digital source type %j is stored as %j', (raw, code) => {
  expect(clean(raw, { kind: 'code', max: 255 })?.text).toBe(code);
});
