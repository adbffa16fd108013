import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { csvOf } from '../../../../server/src/adapters/csv-stringify';

/** With the byte order mark, which a decoder would take off. */
async function textOf(csv: ReturnType<typeof csvOf>): Promise<string> {
  return (await buffer(csv)).toString('utf8');
}

async function* rowsOf(rows: string[][]) {
  yield* rows;
}

it('writes a heading and rows as RFC 4180 has it, after a byte order mark', async () => {
  const csv = await textOf(
    csvOf(
      ['A', 'B'],
      rowsOf([
        ['x,y', 'say "z"'],
        ['', 'two\nlines'],
      ]),
    ),
  );
  expect(csv).toBe('\ufeffA,B\r\n"x,y","say ""z"""\r\n,"two\nlines"\r\n');
});

it('no cell starts as a formula does, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...'=+-@\t\r＝＋－＠'), fc.string(), async (sign, rest) => {
      const csv = await textOf(csvOf(['A'], rowsOf([[sign + rest]])));
      const cell = csv.slice('\ufeffA\r\n'.length).replace(/^"/, '');
      expect(cell.startsWith("'")).toBe(true);
    }),
  );
});

it('a failure while rows are read ends the stream with it', async () => {
  async function* failing() {
    yield ['x'];
    throw new Error('database gone');
  }
  await expect(textOf(csvOf(['A'], failing()))).rejects.toThrow('database gone');
});
