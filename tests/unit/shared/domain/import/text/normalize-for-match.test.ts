import { oneLine } from '#shared/domain/import/text/clean';
import { normalizeForMatch, comparisonKey } from '#shared/domain/import/text/normalize-for-match';

it.each([
  ['  “Image  Caption :” ', 'image caption'],
  ['👍 yes\u00a0\n no 👍!', 'yes no'],
  ['’tis', 'tis'],
  ['…', ''],
  ['𝒜 b', 'a b'],
])('%j is folded to %j', (words, folded) => {
  expect(normalizeForMatch(words)).toBe(folded);
});

it('keeps letters and digits with single spaces between them', () => {
  expect(comparisonKey(' The  Tide: is-high! 12%')).toBe('the tide is high 12');
});

it('makes one line of any white space', () => {
  expect(oneLine(' a \n b\t\u00a0c  d\n')).toBe('a b c d');
});

it('takes a long row of marks in its stride', () => {
  const started = performance.now();
  expect(normalizeForMatch(`a${'!'.repeat(300_000)}b`)).toHaveLength(300_002);
  expect(performance.now() - started).toBeLessThan(2000);
});

it('what no reader sees makes no difference', () => {
  expect(normalizeForMatch('Spår\u00ADvagn\u200B en')).toBe('spårvagn en');
  expect(comparisonKey('Spår\u00ADvagn')).toBe('spårvagn');
});
