import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bootSite } from '../site/boot';
import { ARTICLE } from '../site/content';
import { indexAndStories } from '../site/references';

/** A site that is killed in the middle of its writes, again and again, on one database. */

const KILLS = 3;

/** Stories that are written before the first kill. */
const WRITES = 12;
const WRITER = path.resolve(__dirname, '../site/write-stories.cjs');

jest.setTimeout(240_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-killed-'));
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function startWriting(database: string): ChildProcess {
  return spawn(process.execPath, [WRITER], {
    env: {
      ...process.env,
      DATABASE_FILENAME: database,
      NEWSROOM_PUBLIC_DIR: path.join(folder, 'public'),
      NEWSROOM_SEED: 'false',
      NEWSROOM_CONFIG: JSON.stringify({
        links: { check: false },
        rights: { check: false },
        publishGate: { links: 'off' },
      }),
      STRAPI_TELEMETRY_DISABLED: 'true',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Waits until it has written so many stories. */
async function written(writer: ChildProcess, count: number): Promise<void> {
  let output = '';
  for await (const chunk of writer.stdout ?? []) {
    output += chunk;
    if (output.split('written').length > count) {
      return;
    }
  }
  throw new Error(`The site ended by itself: ${output}`);
}

it('has index and stories both written or neither', async () => {
  const database = path.join(folder, 'data.db');
  for (let kill = 0; kill < KILLS; kill += 1) {
    const writer = startWriting(database);
    await written(writer, WRITES + kill);
    // Not at the end of a write, and never at the same place of one.
    await wait(3 + 5 * kill);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
  }
  const site = await bootSite({ database });
  const { index, stories } = await indexAndStories(site.strapi);
  const published = await site.strapi.db
    .query(ARTICLE)
    .count({ where: { publishedAt: { $notNull: true } } });
  await site.stop();
  expect(published).toBeGreaterThan(0);
  expect(index).toEqual(stories);
});
