import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import {
  ensureDemoAdmin,
  ensureDemoServer,
  ensureInstalled,
  ensurePlugin,
  root,
} from './build.mjs';

/**
 * `npm run demo`: installs and builds what is missing, starts the demo's site with the sample
 * newsroom, and prints where to look. `PORT` moves it.
 */
const folder = path.join(root, 'demo');
const port = Number(process.env.PORT ?? 1337);
const site = `http://127.0.0.1:${port}`;

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
}
if (!(await isFree(port))) {
  fail(`Port ${port} is taken. Stop what runs there, or choose another: PORT=1338 npm run demo`);
}

ensureInstalled();
ensurePlugin();
ensureDemoServer();
ensureDemoAdmin();
mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });

console.log('› Starting Strapi');
const strapi = spawn(
  process.execPath,
  [path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
  {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      LOG_LEVEL: 'warn',
      ...process.env,
      NODE_ENV: 'production',
      NEWSROOM_SEED: 'true',
      STRAPI_TELEMETRY_DISABLED: 'true',
      HOST: '127.0.0.1',
      PORT: String(port),
    },
  },
);
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    strapi.kill(signal);
  });
}
strapi.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));

await answers(`${site}/_health`);
const slug = await firstSlug();
console.log(`
  The newsroom is open.

  Reader's page   ${site}/
  Content API     ${site}/api/newsroom/articles
                  ${site}/api/newsroom/articles/by-slug/${slug}
  Admin           ${site}/admin
                  editor@newsroom.example  ·  Newsroom-demo-1

  Ctrl-C stops it; what you change stays, in demo/.tmp and
  demo/public/uploads.
`);

async function answers(address) {
  const patience = Date.now() + 3 * 60_000;
  while (!(await fetch(address).catch(() => undefined))?.ok) {
    if (Date.now() > patience) {
      strapi.kill();
      fail('Strapi did not answer within three minutes; its own messages stand above.');
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function firstSlug() {
  const response = await fetch(`${site}/api/newsroom/articles?fields=slug&pagination[pageSize]=1`);
  const { data } = await response.json();
  return data?.[0]?.slug ?? '…';
}

function isFree(candidate) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(candidate, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
