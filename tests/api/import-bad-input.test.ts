import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { runImport } from '../../server/src/cli/run-import';
import { bootSite, type Site } from '../site/boot';
import { ARTICLE, type Documents, documents } from '../site/content';
import { administratorJwt } from '../site/ways-in';

/** Everything bad that may arrive, by the command and by the page: each is said, none is half in. */

let site: Site;
let articles: Documents;
let folder: string;
let jwt: string;

const MEGABYTE = 1024 * 1024;

const IMAGES = Array.from(
  { length: 2000 },
  (_image, number) =>
    `<figure><img src="https://pictures.example/${number}.jpg" alt="Boat ${number}"><figcaption>Boat ${number}. Photo: Meridian</figcaption></figure>`,
).join('');

/** Each with what is said of it: a headline, or the reason why there is none. */
const COPIES: Array<[name: string, bytes: string | Buffer, said: string]> = [
  ['good.txt', 'Good story\n\nText.', 'Good story'],
  ['empty.txt', '', 'The file is empty.'],
  [
    'binary.txt',
    Buffer.from([0, 1, 2, 3, 0, 9, 200]),
    'This is no text file. Save it as text or HTML, or paste its words.',
  ],
  ['utf-16.txt', Buffer.from('\uFEFFGrößte Tore\n\nText.', 'utf16le'), 'Größte Tore'],
  ['windows.txt', Buffer.from('Gr\xf6\xdferes Tor\n\nText \x96 mehr.', 'latin1'), 'Größeres Tor'],
  [
    'line.txt',
    Buffer.alloc(50 * MEGABYTE, 'word '),
    'The copy is 50.0 MB large; at most 10 MB are read. Split it, or send the story alone.',
  ],
  [
    'nested.html',
    `<p>Head</p>${'<div>'.repeat(100_000)}x`,
    'The copy holds more than 5000 tags inside each other. Send the story alone, without its page.',
  ],
  [
    'script.html',
    '<h1>Script story</h1><p>Text <a href="javascript:alert(1)">here</a><script>alert(2)</script></p>',
    'Script story',
  ],
  ['images.html', `<h1>Picture story</h1><p>Text.</p>${IMAGES}`, 'Picture story'],
  [
    'schema.json',
    '{"uri":"urn:x","headlines":[{"value":"x"}],"bodies":[{"value":1}]}',
    'This is no ninjs that can be read: bodies.0.value must be text.',
  ],
  ['headline.txt', 'A headline only', 'A headline only'],
  ['marks.html', `<h1>Marks</h1><p>a${'!'.repeat(300_000)}b</p>`, 'Marks'],
];

beforeAll(async () => {
  site = await bootSite();
  articles = documents(site.strapi, ARTICLE);
  jwt = await administratorJwt(site);
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-bad-'));
  await mkdir(path.join(folder, 'copy'));
  for (const [name, bytes] of COPIES) {
    await writeFile(path.join(folder, 'copy', name), bytes);
  }
});

afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command in this process. */
async function command(...paths: string[]) {
  const report = path.join(folder, 'report.jsonl');
  const said: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
    said.push(String(line));
    return true;
  });
  const options = { paths, report, dryRun: false, pictures: false };
  const code = await runImport(site.strapi, {
    options: { ...options, locale: undefined, section: undefined, type: undefined },
    isStopped: () => false,
  });
  write.mockRestore();
  const lines = (await readFile(report, 'utf8')).split('\n').filter(Boolean);
  return { code, said: said.join(''), lines: lines.map((line) => JSON.parse(line)) };
}

function preview(name: string, bytes: string | Buffer) {
  return site.http
    .post('/newsroom/import/preview')
    .set('Authorization', `Bearer ${jwt}`)
    .attach('files', Buffer.from(bytes), name);
}

it('by the command: each says what it is or why not, and the others go in', async () => {
  const { code, lines } = await command(path.join(folder, 'copy'));
  const told = lines.map(({ file, headline, reason }) => [path.basename(file), reason ?? headline]);
  const expected = COPIES.map(([name, , said]) => [name, said]);
  expect(code).toBe(1);
  expect(told.sort()).toEqual(expected.sort());
  const stored = lines.filter(({ outcome }) => outcome === 'created');
  expect(await articles.count({})).toBe(stored.length);
  expect(lines.find(({ file }) => file.endsWith('headline.txt')).notes).toEqual([
    { reason: 'empty', text: '' },
  ]);
});

it('what runs is out, and what was said is in', async () => {
  const [draft] = await articles.findMany({ filters: { headline: 'Script story' } });
  expect(draft?.body).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'Text here' }] },
  ]);
  const [pictures] = await articles.findMany({ filters: { headline: 'Picture story' } });
  const body = pictures?.body as Array<{ type: string }>;
  expect(body.filter(({ type }) => type === 'image')).toHaveLength(2000);
});

it('by the page: the same is said, and nobody waits long for it', async () => {
  const delay = monitorEventLoopDelay();
  delay.enable();
  for (const [name, bytes, said] of COPIES) {
    const { status, body } = await preview(name, bytes);
    const one = status === 200 ? body.data[0] : undefined;
    const told = one ? (one.refused ?? one.story.headline) : body.error.message;
    expect([name, told]).toEqual([name, said]);
  }
  delay.disable();
  expect(delay.max / 1e9).toBeLessThan(5);
});

it('the same story twice in a run is one draft', async () => {
  const twice = path.join(folder, 'twice');
  await mkdir(twice);
  await writeFile(path.join(twice, 'a.txt'), 'Twice told\n\nText.');
  await writeFile(path.join(twice, 'b.txt'), 'Twice  told\r\n\r\nText.\r\n');
  const { lines } = await command(twice);
  expect(lines.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged']);
  expect(await articles.count({ filters: { headline: 'Twice told' } })).toBe(1);
});

it('a file that is not as it was said to be, or that is none, is refused', async () => {
  // The system says that it is empty, and it never is.
  const { lines } = await command('/proc/self/status', '/dev/null');
  expect(lines.map(({ reason }) => reason)).toEqual([
    'The file changed while it was read. Import it again when it is whole.',
    'It is no file. Save what it gives into one.',
  ]);
});

it('a full disk ends the run: it is said, nothing is half in, and the same command goes on', async () => {
  const full = path.join(folder, 'full');
  await mkdir(full);
  for (const name of ['a', 'b', 'c']) {
    await writeFile(
      path.join(full, `${name}.txt`),
      `Full ${name}\n\n${`Words of ${name}. `.repeat(5000)}`,
    );
  }
  const { connection } = site.strapi.db;
  const before = await articles.count({});
  const [{ page_count: pages }] = await connection.raw('PRAGMA page_count');
  const [{ max_page_count: most }] = await connection.raw('PRAGMA max_page_count');
  await connection.raw(`PRAGMA max_page_count = ${pages}`);
  const { code, said, lines } = await command(full);
  await connection.raw(`PRAGMA max_page_count = ${most}`);
  expect(code).toBe(1);
  expect(lines).toEqual([
    {
      file: path.join(full, 'a.txt'),
      outcome: 'failed',
      headline: 'Full a',
      reason: 'The disk is full.',
    },
  ]);
  expect(said).toContain('nothing more was tried');
  expect(await articles.count({})).toBe(before);
  const again = await command(full);
  expect(again.lines.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
});
