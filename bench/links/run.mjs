import { rmSync } from 'node:fs';
import { ensureDemoServer, ensureInstalled, ensurePlugin } from '../../demo/build.mjs';
import { startChild } from '../child.mjs';
import { folder } from './place.mjs';

/**
 * `npm run bench:links`: what it costs to resolve links, to check them and to suggest stories.
 * Arguments choose: `resolve`, `check`, `suggest`; all of them without.
 */
const PARTS = {
  resolve: { script: './links/resolve.mjs', runs: [{ references: 5 }, { references: 500 }] },
  check: { script: './links/check.mjs', runs: [{ links: 2000 }] },
  suggest: {
    script: './links/suggest.mjs',
    runs: [{ stories: 1000 }, { stories: 10_000 }, { stories: 100_000 }],
  },
};

ensureInstalled();
ensurePlugin();
ensureDemoServer();

const asked = process.argv.slice(2);
const parts = Object.keys(PARTS).filter((name) => asked.length === 0 || asked.includes(name));
for (const name of parts) {
  const { script, runs } = PARTS[name];
  for (const run of runs) {
    rmSync(folder, { recursive: true, force: true });
    const child = startChild(script, ['--expose-gc']);
    try {
      await child.ready;
      console.log(`${name}: ${JSON.stringify(await child.ask(run))}`);
    } finally {
      await child.stop();
    }
  }
}
rmSync(folder, { recursive: true, force: true });
