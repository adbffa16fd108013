import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What a bare Strapi site has in its own package.json; the plugin may count on no other package. */
const BARE_SITE = [
  '@strapi/strapi',
  '@strapi/plugin-users-permissions',
  'better-sqlite3',
  'react',
  'react-dom',
  'react-router-dom',
  'styled-components',
];

/** Peers that npm puts there by itself when the plugin is installed. */
const PEERS = ['@strapi/design-system', '@strapi/icons', '@strapi/utils', 'react-intl'];

let site: string;
let packed: Array<{ filename: string; files: Array<{ path: string }> }>;

beforeAll(() => {
  site = mkdtempSync(path.join(os.tmpdir(), 'newsroom-bare-site-'));
  const pack = npm(['pack', '--json', '--pack-destination', site], ROOT);
  packed = JSON.parse(pack.slice(pack.indexOf('[')));
  installPlugin();
  writeSite();
});

afterAll(() => rmSync(site, { recursive: true, force: true }));

/** What npm complains of stands in the error when it fails, and is said to nobody when it does not. */
function npm(args: string[], cwd: string): string {
  return execFileSync(NPM, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function node(script: string): string {
  return execFileSync(process.execPath, ['-e', script], {
    cwd: site,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // Strapi is linked from here, and looks for plugins beside itself: the site's come second.
      NODE_PATH: path.join(site, 'node_modules'),
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
}

it('the tarball holds what was built and nothing of the workshop', () => {
  const files = packed[0]?.files.map((file) => file.path) ?? [];
  expect(files).toEqual(
    expect.arrayContaining([
      ...['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json', 'strapi-server.js'],
      ...['dist/server/index.js', 'dist/server/src/index.d.ts', 'dist/admin/index.js'],
      ...['dist/cli/index.js', 'dist/types/index.js', 'dist/shared/types.d.ts'],
    ]),
  );
  expect(
    files.filter((file) => /^(shared|server|admin|tests|demo|bench|docs)\//.test(file)),
  ).toEqual([]);
});

it('installed into a bare Strapi site, it starts with its three content types', () => {
  const answer = start(`await (async () => {
    const article = await strapi.documents('plugin::newsroom.article').create({
      data: { headline: 'Größe zählt' }, status: 'published',
    });
    const [type] = strapi.plugin('newsroom').service('story-types').all();
    const [page] = await strapi.plugin('newsroom').service('page').resolvePages(type, [article]);
    const types = Object.keys(strapi.contentTypes);
    return { types: types.filter((uid) => uid.startsWith('plugin::newsroom.')), url: page.url };
  })()`);
  expect(answer).toEqual({
    types: expect.arrayContaining([
      'plugin::newsroom.article',
      'plugin::newsroom.image-credit',
      'plugin::newsroom.related-link',
    ]),
    url: '/news/grosse-zahlt',
  });
});

it('its command imports copy into that site', () => {
  writeFileSync(path.join(site, 'copy.txt'), 'From the tarball\n\nText.');
  const command = path.join(site, 'node_modules/.bin/newsroom');
  const said = execFileSync(command, ['import', 'copy.txt'], {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NODE_PATH: path.join(site, 'node_modules') },
  });
  expect(said).toContain('1 created, 0 updated, 0 unchanged, 0 kept as edited, 0 failed.');
});

it('its types are found by a front end', () => {
  writeFileSync(
    path.join(site, 'front-end.ts'),
    `import type { ArticlePage, ResolvedImage, ResolvedLink } from 'strapi-plugin-newsroom/types';
     export const urlOf = (page: ArticlePage): string => page.url;
     export const creditOf = (image: ResolvedImage) => image.credit?.creditText ?? '';
     // @ts-expect-error a page has no such part
     export const wrong = (link: ResolvedLink) => link.nothing;`,
  );
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--moduleResolution', 'node16', '--module', 'node16'];
  execFileSync(process.execPath, [tsc, ...options, 'front-end.ts'], { cwd: site });
});

it('taken out again, it leaves its stories in the database, for a type of the site to show', () => {
  writeManifest(Object.fromEntries(BARE_SITE.map((name) => [name, '*'])));
  const tablesOf = `strapi.db.connection('sqlite_master').where('name', 'like', 'newsroom_%')`;
  const without = start(`({
    plugin: Boolean(strapi.plugins.newsroom),
    tables: (await ${tablesOf}.where({ type: 'table' })).length,
  })`);
  expect(without).toEqual({ plugin: false, tables: 10 });

  writeFileSync(path.join(site, storyFolder(), 'schema.json'), JSON.stringify(STORY));
  const stories = start(
    `await strapi.documents('api::story.story').findMany({ sort: 'headline' })`,
  );
  expect(stories).toMatchObject([
    {
      headline: 'From the tarball',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Text.' }] }],
    },
    { headline: 'Größe zählt' },
  ]);
});

/** A content type of the site's own over the table that the plugin left behind. */
const STORY = {
  kind: 'collectionType',
  collectionName: 'newsroom_articles',
  info: { singularName: 'story', pluralName: 'stories', displayName: 'Story' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true } },
  attributes: { headline: { type: 'string' }, body: { type: 'blocks' } },
};

function storyFolder(): string {
  const folder = 'src/api/story/content-types/story';
  mkdirSync(path.join(site, folder), { recursive: true });
  return folder;
}

/** What an expression is worth in the site, once it has started. */
function start(expression: string): unknown {
  const said = node(`
    const { createStrapi } = require('@strapi/strapi');
    (async () => {
      const strapi = await createStrapi({ appDir: process.cwd(), distDir: process.cwd() }).load();
      console.log('ANSWER' + JSON.stringify(${expression}));
      await strapi.destroy();
      process.exit(0);
    })().catch((error) => { console.error(error); process.exit(1); });
  `);
  return JSON.parse(said.slice(said.indexOf('ANSWER') + 'ANSWER'.length));
}

/** npm installs the plugin alone; what the site would have beside it is linked from here. */
function installPlugin(): void {
  writeManifest({});
  const tarball = `./${packed[0]?.filename}`;
  npm(['install', tarball, '--legacy-peer-deps', '--no-audit', '--no-fund'], site);
  writeManifest(
    Object.fromEntries([...BARE_SITE, 'strapi-plugin-newsroom'].map((name) => [name, '*'])),
  );
  [...BARE_SITE, ...PEERS].forEach(linkFromHere);
}

function writeManifest(dependencies: Record<string, string>): void {
  writeFileSync(
    path.join(site, 'package.json'),
    JSON.stringify({ name: 'bare-site', private: true, version: '0.0.1', dependencies }),
  );
}

function linkFromHere(name: string): void {
  const link = path.join(site, 'node_modules', name);
  if (!existsSync(link)) {
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules', name), link, 'junction');
  }
}

function writeSite(): void {
  const files: Record<string, string> = {
    'config/server.js': `module.exports = { host: '127.0.0.1', port: 0, app: { keys: ['a', 'b'] } };`,
    'config/admin.js': `module.exports = { auth: { secret: 'a' }, apiToken: { salt: 'b' }, transfer: { token: { salt: 'c' } } };`,
    'config/plugins.js': `module.exports = { 'users-permissions': { config: { jwtSecret: 'd' } } };`,
    'config/database.js': `module.exports = { connection: { client: 'sqlite', connection: { filename: 'data.db' }, useNullAsDefault: true } };`,
    'config/logger.js': `module.exports = { level: 'error' };`,
  };
  for (const folder of ['config', 'src/api', 'public/uploads', 'database/migrations']) {
    mkdirSync(path.join(site, folder), { recursive: true });
  }
  for (const [file, source] of Object.entries(files)) {
    writeFileSync(path.join(site, file), source);
  }
}
