import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** `newsroom adopt` in a process of its own, in the folder of a site that has stories already. */

const ROOT = path.resolve(__dirname, '../..');
const COMMAND = path.join(ROOT, 'dist/cli/index.js');

/** The site's own config before the newsroom is configured. */
const PLUGINS = `module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET', 'secret') } }, // kept
  newsroom: { enabled: true, resolve: ${JSON.stringify(ROOT)} },
});
`;

jest.setTimeout(240_000);

let folder: string;
let site: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-adopt-'));
  site = path.join(folder, 'site');
  await cp(path.join(ROOT, 'demo/dist'), site, {
    recursive: true,
    filter: (file) => !/\/dist\/(build|src\/(api\/page|components\/page))$/.test(file),
  });
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true });
  // The demo's middleware wants a folder for its front end.
  await mkdir(path.join(site, 'reader'));
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  await writeFile(
    path.join(site, 'package.json'),
    JSON.stringify({ name: 'adopted', dependencies: {} }),
  );
  await writeFile(path.join(site, 'config/plugins.js'), PLUGINS);
  await runScript(STORIES);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function adopt(...args: string[]): Promise<Ended> {
  return run([COMMAND, 'adopt', ...args]);
}

async function run(args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd: site,
    env: {
      ...process.env,
      DATABASE_FILENAME: path.join(folder, 'data.db'),
      NEWSROOM_PUBLIC_DIR: path.join(folder, 'public'),
      NEWSROOM_SEED: 'false',
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const [code] = await once(child, 'close');
  return { code, out, err };
}

/** Two stories with pictures, one of which links to the other by its address. */
const STORIES = `
  const article = strapi.documents('api::article.article');
  const file = (name, caption) => strapi.db.query('plugin::upload.file').create({ data: {
    name, caption, hash: name, ext: '.jpg', mime: 'image/jpeg', size: 1,
    url: '/uploads/' + name + '.jpg', provider: 'local', documentId: name,
  } });
  const boats = await file('boats', 'Boats at noon. Photo: Ada Marsh / AFP');
  const pier = await file('pier', null);
  const first = await article.create({ data: {
    title: 'The barrier closes for the first time', slug: 'barrier-closes', description: 'It held.',
    cover: boats.id, blocks: [{ __component: 'shared.rich-text', body: 'It held.' }],
  } });
  await article.publish({ documentId: first.documentId });
  await article.create({ data: {
    title: 'What the barrier cost the city', slug: 'barrier-cost', description: 'Much.',
    cover: pier.id,
    blocks: [
      { __component: 'shared.rich-text', body: 'See [the story](/articles/barrier-closes).' },
      { __component: 'shared.media', file: boats.id },
    ],
  } });
`;

/** Runs statements on the site, with \`strapi\` in hand; what they answer comes back. */
async function runScript(statements: string): Promise<unknown> {
  const script = path.join(folder, 'script.cjs');
  await writeFile(
    script,
    `(async () => {
      const { createStrapi } = require('@strapi/strapi');
      const strapi = createStrapi({ appDir: process.cwd(), distDir: process.cwd() });
      strapi.log.level = 'error';
      await strapi.load();
      const answer = await (async () => { ${statements} })();
      await strapi.destroy();
      require('node:fs').writeFileSync(${JSON.stringify(path.join(folder, 'answer.json'))},
        JSON.stringify(answer ?? null));
      process.exit(0);
    })().catch((error) => { console.error(error); process.exit(1); });`,
  );
  const { code, out, err } = await run([script]);
  if (code !== 0) {
    throw new Error(`The script ended with ${code}: ${out}${err}`);
  }
  return JSON.parse(await readFile(path.join(folder, 'answer.json'), 'utf8'));
}

const config = () => readFile(path.join(site, 'config/plugins.js'), 'utf8');

const credits = () =>
  runScript(
    `return strapi.db.query('plugin::newsroom.image-credit').findMany({ select: ['imageKey', 'creditText', 'creator', 'source', 'toBeChecked'] });`,
  );

test('a wrong command says what is wrong, and no file changes', async () => {
  const [word, none, both] = await Promise.all([
    adopt('articles'),
    adopt('api::none.none'),
    adopt('--credits', 'api::article.article'),
  ]);
  expect([word.code, word.err]).toEqual([
    2,
    expect.stringContaining('"articles" is no content type'),
  ]);
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('api::none.none; there are')]);
  expect([both.code, both.err]).toEqual([2, expect.stringContaining('takes no content type')]);
  expect(await config()).toBe(PLUGINS);
});

test('from a site that was never configured to one whose stories are indexed and credited', async () => {
  const seen = await adopt('api::article.article');
  expect([seen.code, await config()]).toEqual([0, PLUGINS]);
  expect(seen.out).toContain('--- config/plugins.js');
  expect(seen.out).toContain("+          section: 'category.name',");
  expect(seen.out).toContain('"/articles/:slug" is a guess');
  expect(seen.out).toContain('npx newsroom adopt api::article.article --write');

  const report = path.join(folder, 'report.jsonl');
  const written = await adopt('api::article.article', '--write');
  expect([written.code, written.err]).toEqual([0, '']);
  expect(await config()).toBe(`module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET', 'secret') } }, // kept
  newsroom: { enabled: true, resolve: ${JSON.stringify(ROOT)},
    config: {
      contentTypes: {
        'api::article.article': {
          headline: 'title',
          slug: 'slug',
          summary: 'description',
          body: 'blocks',
          leadImage: 'cover',
          section: 'category.name',
          byline: 'author.name',
          path: '/articles/:slug',
        },
      },
    },
  },
});
`);
  const found =
    'api::article.article: 2 stories, 2 pictures (2 without a credit), 1 link leads to own stories by address.';
  expect(written.out).toContain(found);

  const again = await adopt('api::article.article', '--report', report);
  expect(again.out).toContain(found);
  expect((await readFile(report, 'utf8')).trim()).toBe(
    '{"step":"found","uid":"api::article.article","stories":2,"pictures":2,"picturesWithoutCredit":2,"linksToStories":1}',
  );

  const table = path.join(folder, 'credits.csv');
  const preview = await adopt('--credits', table);
  expect([preview.code, await credits()]).toEqual([0, []]);
  expect((await readFile(table, 'utf8')).split('\r\n')[1]).toBe(
    'boats,boats,Ada Marsh / AFP,Ada Marsh,AFP,file caption,Boats at noon. Photo: Ada Marsh / AFP,Boats at noon.,1,',
  );

  await writeFile(table, 'picture;credit;creator\nboats;A. Marsh/AFP;Ada Marsh\ngone;X;\npier;;\n');
  const stored = await adopt('--credits', table, '--write');
  expect([stored.code, stored.out]).toEqual([
    0,
    expect.stringContaining(
      '1 credits written, to be checked; 0 pictures had one already, 1 are gone',
    ),
  ]);
  expect(stored.out).toContain('row 4: left out, it has no credit.');
  const record = {
    ...{ imageKey: 'boats', creditText: 'A. Marsh/AFP' },
    ...{ creator: 'Ada Marsh', source: null, toBeChecked: true },
  };
  expect(await credits()).toEqual([record]);
  const nothing = await adopt('--credits', '--write');
  expect(nothing.out).toContain('0 credits written');
  expect(await credits()).toEqual([record]);
});

test('a config that cannot be edited is left alone, with what to paste', async () => {
  const source = `module.exports = { newsroom: { enabled: true, resolve: ${JSON.stringify(ROOT)}, config: Object({}) } };\n`;
  await writeFile(path.join(site, 'config/plugins.js'), source);
  const refused = await adopt('api::article.article', '--write');
  expect([refused.code, await config()]).toEqual([1, source]);
  expect(refused.out).toContain(
    'config/plugins.js is not edited: "config" is no plain object there.',
  );
  expect(refused.out).toContain("contentTypes: {\n  'api::article.article': {");
});
