import { readArguments } from '../../../../server/src/cli/arguments';

function problem(...argv: string[]): string {
  try {
    readArguments(argv);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'none';
}

test('adopt takes content types and writes only when told', () => {
  const report = undefined;
  const credits = undefined;
  expect(readArguments(['adopt'])).toEqual({
    ...{ command: 'adopt', uids: [], write: false, credits, report },
  });
  expect(
    readArguments(['adopt', 'api::a.a', 'api::b.b', '--write', '--report', 'r.jsonl']),
  ).toEqual({
    ...{ command: 'adopt', uids: ['api::a.a', 'api::b.b'], write: true, credits },
    report: 'r.jsonl',
  });
});

test('adopt --credits takes a file or none, before or behind other options', () => {
  const read = (...argv: string[]) => {
    const command = readArguments(['adopt', ...argv]);
    return command.command === 'adopt' ? [command.credits, command.write] : command;
  };
  expect(read('--credits')).toEqual([{ file: undefined }, false]);
  expect(read('--credits', 'c.csv')).toEqual([{ file: 'c.csv' }, false]);
  expect(read('--write', '--credits', 'c.csv')).toEqual([{ file: 'c.csv' }, true]);
  expect(read('--credits', '--write')).toEqual([{ file: undefined }, true]);
});

test('adopt says what is wrong', () => {
  expect(problem('adopt', 'articles')).toContain('"articles" is no content type');
  expect(problem('adopt', '--credits', 'a.csv', 'b.csv')).toContain('"b.csv" is no content type');
  expect(problem('adopt', '--credits', 'api::a.a')).toContain('takes no content type');
  expect(problem('reindex', 'x')).toContain('takes no paths');
  expect(problem('adapt')).toContain('there are "import", "adopt" and "reindex"');
});
