import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

jest.setTimeout(300_000);

/** The report of a benchmark in its small form. What it measured is of no interest here. */
function small(name: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['bench/run.mjs', name, '--small'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`It ended with ${status}: ${stdout}${stderr}`);
  }
  return stdout;
}

it.each([
  ['pages', /^\| Bare Koa, the bytes of our page/m],
  ['uploads', /^\| metadata read/m],
  ['import', /^newsroom import: .* stories\/s/m],
  ['adopt', /^newsroom adopt: .* stories\/s/m],
  ['links', /^suggest: \{"stories":100/m],
  ['rights', /^\| the widget/m],
])('npm run bench -- %s --small comes to its end', (name, lastLine) => {
  expect(small(name)).toMatch(lastLine);
});
