import { isNestedDeeper } from '#shared/domain/platform/nesting';

describe('isNestedDeeper', () => {
  it.each([
    ['a word', 'x', 0, false],
    ['nothing', null, 0, false],
    ['an empty list', [], 0, true],
    ['an empty list', [], 1, false],
    ['an object in a list', [{ a: 'x' }], 2, false],
    ['a list in an object in a list', ['x', { a: 1, b: [] }], 2, true],
  ])('says of %s (%j) whether it goes below level %i', (_what, value, levels, expected) => {
    expect(isNestedDeeper(value, levels)).toBe(expected);
  });

  it('does not exhaust the stack', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    expect(isNestedDeeper(deep, 200)).toBe(true);
  });
});
