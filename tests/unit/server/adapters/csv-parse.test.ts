import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { readCsv } from '../../../../server/src/adapters/csv-parse';
import { csvOf } from '../../../../server/src/adapters/csv-stringify';

async function* one(row: string[]) {
  yield row;
}

test('reads what a spreadsheet saves, with commas, semicolons or tabs', () => {
  const row = { picture: 'a', credit: 'Ada, "AFP"' };
  expect(readCsv('\ufeffpicture,credit\r\na,"Ada, ""AFP"""\r\n')).toEqual([row]);
  expect(readCsv('picture;credit\na;"Ada, ""AFP"""\n\n')).toEqual([row]);
  expect(readCsv('picture,credit\na,Ada; Tom\tReed')).toEqual([
    { picture: 'a', credit: 'Ada; Tom\tReed' },
  ]);
  expect(readCsv('picture\tcredit\na\t"Ada, ""AFP"""')).toEqual([row]);
});

test('reads every cell as it was written, formulas and lines among them', async () => {
  const cell = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !text.startsWith("'"));
  await fc.assert(
    fc.asyncProperty(cell, cell, async (first, second) => {
      const csv = (await buffer(csvOf(['a', 'b'], one([first, second])))).toString('utf8');
      expect(readCsv(csv)).toEqual([{ a: first, b: second }]);
    }),
  );
});
