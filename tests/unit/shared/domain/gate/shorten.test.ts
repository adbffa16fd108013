import { shorten } from '#shared/domain/gate/shorten';

it.each([
  ['A caption', 'A caption'],
  ['  two\n lines ', 'two lines'],
  ['', null],
  [' \n', null],
  [null, null],
  [undefined, null],
  [7, null],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['x'.repeat(41), `${'x'.repeat(40)}…`],
  [`${'🌊'.repeat(50)}`, `${'🌊'.repeat(40)}…`],
  ['The old harbour wall and the gates behind it', 'The old harbour wall and the gates…'],
])('%j is named %j', (words, name) => {
  expect(shorten(words)).toBe(name);
});
