import fc from 'fast-check';
import { mineCredit } from '#shared/domain/adopt/credits/mine';
import { type CaptionCase, HELD_BACK, HELD_BACK_AGAIN, TUNED } from './captions';

function mined({ caption }: CaptionCase) {
  return mineCredit(caption) ?? 'none';
}

test.each(TUNED.map((one) => [one.caption, one] as const))('finds the credit in: %s', (_, one) => {
  expect(mined(one)).toEqual(one.credit);
});

test.each([...HELD_BACK, ...HELD_BACK_AGAIN].map((one) => [one.caption, one] as const))(
  'finds the credit in a caption that it was not made by: %s',
  (_, one) => {
    expect(mined(one)).toEqual(one.credit);
  },
);

test('a caption that is made to take long does not', () => {
  const started = Date.now();
  mineCredit('Photo: '.repeat(280));
  mineCredit('( '.repeat(990));
  mineCredit('A '.repeat(990));
  expect(Date.now() - started).toBeLessThan(1000);
});

test('whatever a caption is, what is found stands in it and fits into a record', () => {
  const word = fc.constantFrom(
    ...['Photo:', '©', '(', ')', 'Foto', 'von', 'AFP', '/', 'Ada', 'Marsh', '.', '–', 'the', 'شام'],
  );
  const caption = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(caption, (text) => {
      const found = mineCredit(text);
      if (found) {
        expect(text.replace(/\s+/gu, ' ')).toContain(found.creditText);
        expect(found.creditText.length).toBeLessThanOrEqual(255);
        expect(found.rest.length).toBeLessThan(text.length);
      }
    }),
  );
});
