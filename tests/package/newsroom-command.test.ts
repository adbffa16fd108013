import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** `newsroom import` in a process of its own, in the folder of the demo's site. */

const ROOT = path.resolve(__dirname, '../..');
const COMMAND = path.join(ROOT, 'dist/cli/index.js');

jest.setTimeout(240_000);

let folder: string;
let copy: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-command-'));
  copy = path.join(folder, 'copy');
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true });
  await mkdir(path.join(copy, 'sub'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function start(
  args: string[],
  cwd = path.join(ROOT, 'demo'),
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    env: {
      ...process.env,
      DATABASE_FILENAME: path.join(folder, 'data.db'),
      NEWSROOM_PUBLIC_DIR: path.join(folder, 'public'),
      NEWSROOM_SEED: 'false',
      NEWSROOM_CONFIG: '{}',
    },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code, out, err }));
  return { child, ended };
}

async function reportOf(file: string): Promise<Array<Record<string, unknown>>> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

it('says how it is used, and what is wrong with a command', async () => {
  const [help, unknown, nothing, option, elsewhere] = await Promise.all([
    start(['--help']).ended,
    start(['improt']).ended,
    start(['import']).ended,
    start(['import', 'x', '--lokale', 'fr']).ended,
    start(['import', 'x'], folder).ended,
  ]);
  expect(help.code).toBe(0);
  for (const option of ['--dry-run', '--locale', '--section', '--pictures', '--report']) {
    expect(help.out).toContain(option);
  }
  expect([unknown.code, unknown.err]).toEqual([
    2,
    expect.stringContaining('There is no command "improt"'),
  ]);
  expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining('Say what to import')]);
  expect([option.code, option.err]).toEqual([2, expect.stringContaining("'--lokale'")]);
  expect([elsewhere.code, elsewhere.err]).toEqual([
    1,
    expect.stringContaining('Run this in your site'),
  ]);
});

it('walks a folder; what fails is named with its reason, and the other files go in', async () => {
  await writeFile(path.join(copy, 'a.txt'), 'First story\n\nText.');
  await writeFile(path.join(copy, 'b.html'), '<h1>Second story</h1><p>Text.</p>');
  await writeFile(
    path.join(copy, 'sub/c.json'),
    '{"uri":"urn:c","headlines":[{"value":"Third story"}],"bodies":[{"value":"Text."}]}',
  );
  await writeFile(path.join(copy, 'same.txt'), 'First story\n\nText.');
  await writeFile(path.join(copy, 'empty.txt'), '');
  await writeFile(path.join(copy, 'binary.txt'), Buffer.from([0, 1, 2, 3, 200]));
  await writeFile(path.join(copy, 'broken.json'), '{"uri":1}');
  await writeFile(path.join(copy, 'picture.jpg'), 'x');
  const report = path.join(folder, 'report.jsonl');

  const trial = await start(['import', copy, '--dry-run']).ended;
  expect(trial.out).toContain('Trial run, nothing written: 3 created, 0 updated, 1 unchanged');

  const locked = path.join(copy, 'locked.txt');
  await writeFile(locked, 'Locked story');
  await chmod(locked, 0);
  const first = await start(['import', copy, path.join(copy, 'none.txt'), '--report', report])
    .ended;
  const lines = await reportOf(report);
  const isRoot = process.getuid?.() === 0;
  expect(first.code).toBe(1);
  expect(
    lines
      .map(({ file, outcome, reason }) => [path.basename(String(file)), outcome, reason])
      .filter(([file]) => file !== 'locked.txt'),
  ).toEqual([
    ['none.txt', 'failed', 'There is no such file or folder.'],
    ['a.txt', 'created', undefined],
    ['b.html', 'created', undefined],
    ['binary.txt', 'failed', expect.stringContaining('This is no text file.')],
    ['broken.json', 'failed', 'This is no ninjs that can be read: uri must be text.'],
    ['empty.txt', 'failed', 'The file is empty.'],
    ['same.txt', 'unchanged', undefined],
    ['c.json', 'created', undefined],
  ]);
  expect(lines.find(({ file }) => file === locked)).toMatchObject(
    isRoot
      ? { outcome: 'created' }
      : { outcome: 'failed', reason: 'It may not be read: no permission.' },
  );
  expect(first.out).toContain('1 file of another kind was passed over.');

  await rm(locked);
  const whole = ['a.txt', 'b.html', 'sub'].map((name) => path.join(copy, name));
  const second = await start(['import', ...whole]).ended;
  expect([second.code, second.out]).toEqual([
    0,
    expect.stringContaining('0 created, 0 updated, 3 unchanged, 0 kept as edited, 0 failed.'),
  ]);
});

it('passes over links and its own report, and writes no control characters of names', async () => {
  const odd = path.join(folder, 'odd');
  const report = path.join(odd, 'report.json');
  await mkdir(path.join(odd, 'empty'), { recursive: true });
  await writeFile(path.join(odd, 'red\u001b[31m.txt'), '');
  await writeFile(
    Buffer.concat([Buffer.from(`${odd}/b`), Buffer.from([0xff, 0x2e, 0x74, 0x78, 0x74])]),
    'x',
  );
  await writeFile(path.join(odd, 'real.txt'), 'A real story\n\nText.');
  await symlink('.', path.join(odd, 'loop'));
  await symlink('real.txt', path.join(odd, 'link.txt'));
  await writeFile(report, 'of an earlier run');

  const run = await start(['import', odd, '--report', report]).ended;
  expect(run.out).not.toContain('\u001b');
  expect(run.out).toContain('redU+001B[31m.txt: The file is empty.');
  expect(run.out).toContain('Its name is not written in UTF-8. Rename it.');
  expect(run.out).toContain('1 created, 0 updated, 0 unchanged, 0 kept as edited, 2 failed.');
  expect(run.out).toContain('2 files of other kinds, or links, were passed over.');

  const nothing = await start(['import', path.join(odd, 'empty')]).ended;
  expect([nothing.code, nothing.out]).toEqual([
    0,
    expect.stringContaining('There is nothing to import there.'),
  ]);
  const nowhere = await start(['import', odd, '--report', path.join(odd, 'none/r')]).ended;
  expect([nowhere.code, nowhere.err]).toEqual([
    1,
    expect.stringMatching(
      /The report .*none\/r cannot be written\. There is no such file or folder\./,
    ),
  ]);
});

it('stops after a story when it is interrupted, and goes on from there', async () => {
  const many = path.join(folder, 'many');
  await mkdir(many);
  for (let number = 0; number < 120; number += 1) {
    await writeFile(
      path.join(many, `story-${number}.txt`),
      `Story number ${number}\n\nText ${number}.`,
    );
  }
  const report = path.join(folder, 'many.jsonl');
  const { child, ended } = start(['import', many, '--report', report]);
  await lineIn(report);
  child.kill('SIGINT');
  const stopped = await ended;
  const done = (await reportOf(report)).length;
  expect(stopped).toMatchObject({ code: 130, out: expect.stringContaining('goes on from here') });
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(120);
  expect(stopped.out).toContain(`${done} created`);

  const rest = await start(['import', many]).ended;
  expect(rest.code).toBe(0);
  expect(rest.out).toContain(`${120 - done} created, 0 updated, ${done} unchanged`);
});

it('two at once make one draft of each story, and nothing fails', async () => {
  const both = path.join(folder, 'both');
  await mkdir(both);
  for (let number = 0; number < 60; number += 1) {
    await writeFile(
      path.join(both, `story-${number}.txt`),
      `Told to both ${number}\n\nText.\n\n• Told to both ${(number + 7) % 60}`,
    );
  }
  const ended = await Promise.all([start(['import', both]).ended, start(['import', both]).ended]);
  const counts = ended.map(({ out }) => /(\d+) created, 0 updated, (\d+) unchanged/.exec(out));
  const made = counts.reduce((sum, found) => sum + Number(found?.[1] ?? Number.NaN), 0);
  expect([ended.map(({ code }) => code), made]).toEqual([[0, 0], 60]);
  const again = await start(['import', both]).ended;
  expect(again.out).toContain('0 created, 0 updated, 60 unchanged');
});

/** Waits until something stands in a file. */
async function lineIn(file: string): Promise<void> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.includes('\n')) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
