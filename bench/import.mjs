import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDemoServer, ensureInstalled, ensurePlugin, root } from '../demo/build.mjs';
import { exportCopy } from './import/copy.mjs';

/**
 * `node bench/import.mjs`: generated stories as files, imported by `newsroom import` into an empty
 * site, then again; and the same bodies by a bare loop over the document service into another empty
 * site, before and after, because a machine is not the same all the time.
 */
const count = Number(process.env.BENCH_STORIES ?? 10_000);
const folder = path.join(root, 'bench/.tmp/import');
const copy = path.join(folder, 'copy');

ensureInstalled();
ensurePlugin();
ensureDemoServer();
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

const loop = () => run('import/loop.mjs', [copy], 'loop');
const command = (site) => run('import/command.mjs', ['import', copy], site);

const before = loop();
tell('bare loop over strapi.documents().create', before);
const first = command('import');
tell('newsroom import', first);
const second = command('import');
tell('newsroom import, again', second);
const after = loop();
tell('bare loop, again on an empty site', after);

const ratio = (key) => ((before[key] + after[key]) / 2 / first[key]).toFixed(2);
console.log(`
newsroom import: ${first.rate.toFixed(1)} stories/s, ${ratio('seconds')} of the bare loop's rate
  (${ratio('processor')} by processor time, which other work on the machine does not blur);
  peak memory ${first.memory} MB beside ${before.memory} MB
second run: ${second.seconds.toFixed(1)} s, ${second.rate.toFixed(1)} stories/s; ${second.said}`);

function tell(what, { seconds, processor, rate, memory, said }) {
  const times = `${seconds.toFixed(1)} s, ${rate.toFixed(1)}/s, ${processor.toFixed(1)} s of processor`;
  console.log(`› ${what}: ${times}, ${memory} MB; ${said}`);
}

/** Runs a script of this folder on a site of that name; its figures come back. */
function run(script, args, site) {
  const place = path.join(folder, site);
  mkdirSync(path.join(place, 'public/uploads'), { recursive: true });
  if (site === 'loop') {
    rmSync(path.join(place, 'data.db'), { force: true });
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
      DATABASE_FILENAME: path.join(place, 'data.db'),
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
