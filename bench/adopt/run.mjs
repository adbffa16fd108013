import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../demo/build.mjs';
import { isSmall, storyCount } from '../settings.mjs';
import { config, database, folder, publicFolder, STORY } from './place.mjs';

/**
 * `npm run bench -- adopt`: a site with stories of its own type, which is then adopted: `newsroom adopt`
 * indexes them, and does so again when there is nothing to do; `--credits` reads their captions.
 * Beside it, before and after, a bare loop that reads them.
 */
rmSync(folder, { recursive: true, force: true });
mkdirSync(path.join(publicFolder, 'uploads'), { recursive: true });

run('fill.mjs', [], { NEWSROOM_CONFIG: '{}' });
console.log(`› ${storyCount} stories in two versions each, ${process.version}, SQLite`);

const loop = () => tell('bare loop that reads them', figuresOf('loop.mjs', []));
const adopt = (...args) => figuresOf('../import/command.mjs', ['adopt', ...args]);
const loops = [loop()];
const first = tell('newsroom adopt', adopt(STORY));
const again = tell('newsroom adopt, again', adopt(STORY));
const credits = tell(
  'newsroom adopt --credits',
  adopt('--credits', path.join(folder, 'credits.csv')),
);
if (!isSmall) {
  loops.push(loop());
}

console.log(`
newsroom adopt: ${first.seconds.toFixed(1)} s, ${first.rate.toFixed(1)} stories/s; peak memory ${first.memory} MB
  × ${ratio(first, 'seconds')} of the time of the bare loop (processor × ${ratio(first, 'processor')})
again: × ${ratio(again, 'seconds')}; --credits: × ${ratio(credits, 'seconds')}
${first.said}`);

function ratio(figures, key) {
  const mean = loops.reduce((sum, one) => sum + one[key], 0) / loops.length;
  return (figures[key] / mean).toFixed(2);
}

function tell(what, figures) {
  const { seconds, processor, rate, memory, said } = figures;
  const times = `${seconds.toFixed(1)} s, ${rate.toFixed(1)} stories/s, ${processor.toFixed(1)} s of processor`;
  console.log(`› ${what}: ${times}, ${memory} MB; ${said}`);
  return figures;
}

/** Runs a script on the site; its figures come back. */
function figuresOf(script, args) {
  const result = path.join(folder, 'result.json');
  const stdout = run(script, args, {
    BENCH_RESULT: result,
    NEWSROOM_CONFIG: JSON.stringify(config),
  });
  const figures = JSON.parse(readFileSync(result, 'utf8'));
  const said = stdout.split('\n').findLast((line) => /bare loop|pictures/.test(line));
  return { ...figures, rate: storyCount / figures.seconds, said };
}

function run(script, args, environment) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: path.join(root, 'demo'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      DATABASE_FILENAME: database,
      NEWSROOM_PUBLIC_DIR: publicFolder,
      NEWSROOM_SEED: 'false',
      ...environment,
    },
  });
  if (status !== 0) {
    throw new Error(`${script} ended with ${status}: ${stdout}${stderr}`);
  }
  return stdout;
}
