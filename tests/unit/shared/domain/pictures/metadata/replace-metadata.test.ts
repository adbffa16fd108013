import { CREDIT_FIELD_NAMES } from '#shared/domain/pictures/metadata/fields';
import { replaceText, isSameMetadata } from '#shared/domain/pictures/metadata/replace-metadata';

const before = { creditText: 'Old Agency', creator: 'Ada Example', usageTerms: 'Until May' };

function replaced(stored: object, after: object) {
  return replaceText(CREDIT_FIELD_NAMES, { stored, before, after });
}

it('what still holds the old file’s words follows the new file', () => {
  const after = { creditText: 'New Agency', creator: 'Bo Example', usageTerms: 'Until June' };
  expect(replaced(before, after)).toEqual({ changes: after, keepsOther: false });
});

it('what the new file does not say any more is emptied', () => {
  expect(replaced({ ...before, source: null }, { creditText: 'New Agency' })).toEqual({
    changes: { creditText: 'New Agency', creator: null, usageTerms: null },
    keepsOther: false,
  });
});

it('what an editor wrote stays, and that it says something else is told', () => {
  const stored = { ...before, creditText: 'Ada Example / Old Agency' };
  expect(replaced(stored, { ...before, creditText: 'New Agency' })).toEqual({
    changes: {},
    keepsOther: true,
  });
});

it('what an editor emptied stays empty', () => {
  const stored = { ...before, usageTerms: '' };
  expect(replaced(stored, { ...before, usageTerms: 'Until June' })).toEqual({
    changes: {},
    keepsOther: true,
  });
});

it('what nobody said anything about is filled', () => {
  expect(replaced({ ...before, source: null }, { ...before, source: 'Wire' })).toEqual({
    changes: { source: 'Wire' },
    keepsOther: false,
  });
});

it('an editor who wrote what the new file says has nothing to check', () => {
  const stored = { ...before, creditText: 'New Agency' };
  expect(replaced(stored, { ...before, creditText: 'New Agency' })).toEqual({
    changes: {},
    keepsOther: false,
  });
});

it.each([
  [{}, {}, true],
  [{ creator: 'a' }, { creator: 'a' }, true],
  [{ creator: 'a' }, {}, false],
  [{}, { creator: 'a' }, false],
  [{ creator: 'a' }, { creator: 'b' }, false],
])('%j and %j say the same: %j', (a, b, same) => {
  expect(isSameMetadata(a, b)).toBe(same);
});
