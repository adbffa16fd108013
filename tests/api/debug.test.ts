import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const CHILD = path.resolve(__dirname, '../site/debug-child.mjs');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-debug-'));
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a site writes to stderr on the way. */
function printed(debug: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD], {
    encoding: 'utf8',
    env: {
      ...process.env,
      DEBUG: debug,
      DEBUG_COLORS: 'false',
      LOG_LEVEL: 'error',
      STRAPI_TELEMETRY_DISABLED: 'true',
      DATABASE_FILENAME: path.join(folder, `${debug.replace(/\W/g, '-')}.db`),
      NEWSROOM_PUBLIC_DIR: path.join(folder, 'public'),
      NEWSROOM_SEED: 'false',
      NEWSROOM_CONFIG: '{"links":{"check":false}}',
    },
  });
  if (status !== 0) {
    throw new Error(`The site ended with ${status}: ${stdout}${stderr}`);
  }
  return stderr;
}

function roomsIn(output: string): string[] {
  return [...new Set(output.match(/newsroom:\w+/g))].sort();
}

it('every room tells what it does where it is asked, and no text of a story', () => {
  const output = printed('newsroom:*');
  expect(roomsIn(output)).toEqual(
    ['article', 'gate', 'import', 'links', 'pictures'].map((room) => `newsroom:${room}`),
  );
  expect(output).not.toContain('private');
});

it('one room tells alone', () => {
  expect(roomsIn(printed('newsroom:import'))).toEqual(['newsroom:import']);
});
