import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../demo/build.mjs';
import { isSmall, storyCount as count } from '../settings.mjs';
import { exportCopy } from './copy.mjs';

/**
 * `npm run bench -- import`: generated stories as files, imported by `newsroom import` into an empty
 * site, then again; and beside it, before and after because a machine is not the same all the time,
 * two bare loops over the document service: one with the bodies that the import left, bullets tied
 * to their links, and one with the bodies as they are read, whose bullets lead nowhere.
 */
const folder = path.join(root, 'bench/.tmp/import');
const copy = path.join(folder, 'copy');

rmSync(folder, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (let number = 0; number < count; number += 1) {
  writeFileSync(
    path.join(copy, `story-${String(number).padStart(6, '0')}.txt`),
    exportCopy(number),
  );
}
const bytes = Buffer.byteLength(exportCopy(0));
console.log(`› ${count} stories of about ${bytes} bytes, ${process.version}, SQLite`);

const asRead = () => run('loop.mjs', [copy], 'as-read');
const asStored = () => run('loop.mjs', [], 'as-stored');
const command = () => run('command.mjs', ['import', copy], 'import');

const readLoops = [tell('bare loop, bodies as read', asRead())];
const first = tell('newsroom import', command());
const storedLoops = [tell('bare loop, bodies as the import left them', asStored())];
const second = tell('newsroom import, again', command());
if (!isSmall) {
  storedLoops.push(tell('bare loop, bodies as the import left them', asStored()));
  readLoops.push(tell('bare loop, bodies as read', asRead()));
}

console.log(`
newsroom import: ${first.rate.toFixed(1)} stories/s; peak memory ${first.memory} MB
  ${ratios(storedLoops)} of the rate of a bare loop with the same bodies
  ${ratios(readLoops)} of one whose bullets lead nowhere
second run: ${second.seconds.toFixed(1)} s, ${second.rate.toFixed(1)} stories/s; ${second.said}`);

/** Processor time is not blurred by other work on the machine. */
function ratios(loops) {
  const mean = (key) => loops.reduce((sum, loop) => sum + loop[key], 0) / loops.length;
  const [clock, processor] = ['seconds', 'processor'].map((key) => mean(key) / first[key]);
  return `${clock.toFixed(2)} (by processor time ${processor.toFixed(2)})`;
}

function tell(what, figures) {
  const { seconds, processor, rate, memory, said } = figures;
  const times = `${seconds.toFixed(1)} s, ${rate.toFixed(1)}/s, ${processor.toFixed(1)} s of processor`;
  console.log(`› ${what}: ${times}, ${memory} MB; ${said}`);
  return figures;
}

/** Runs a script of this folder on a site of that name; its figures come back. */
function run(script, args, site) {
  const place = path.join(folder, site);
  mkdirSync(path.join(place, 'public/uploads'), { recursive: true });
  const database = path.join(place, 'data.db');
  if (site !== 'import') {
    rmSync(database, { force: true });
  }
  if (site === 'as-stored') {
    copyFileSync(path.join(folder, 'import/data.db'), database);
  }
  const result = path.join(place, 'result.json');
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: path.join(root, 'demo'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      BENCH_RESULT: result,
      DATABASE_FILENAME: database,
      NEWSROOM_PUBLIC_DIR: path.join(place, 'public'),
      NEWSROOM_SEED: 'false',
      NEWSROOM_CONFIG: '{}',
    },
  });
  if (status !== 0) {
    throw new Error(`${script} ended with ${status}: ${stdout}${stderr}`);
  }
  const figures = JSON.parse(readFileSync(result, 'utf8'));
  const said = stdout.split('\n').findLast((line) => /created|stored/.test(line));
  return { ...figures, rate: count / figures.seconds, said };
}
