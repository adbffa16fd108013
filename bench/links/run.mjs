import { rmSync } from 'node:fs';
import { startChild } from '../child.mjs';
import { isSmall } from '../settings.mjs';
import { folder } from './place.mjs';

/**
 * `npm run bench -- links`: what it costs to resolve links, to check them and to suggest stories.
 * Further words choose: `resolve`, `check`, `suggest`; all of them without.
 */
const PARTS = {
  resolve: {
    script: './links/resolve.mjs',
    runs: [{ references: 5 }, { references: 500 }],
    small: [{ references: 5 }],
  },
  check: { script: './links/check.mjs', runs: [{ links: 2000 }], small: [{ links: 1 }] },
  suggest: {
    script: './links/suggest.mjs',
    runs: [{ stories: 1000 }, { stories: 10_000 }, { stories: 100_000 }],
    small: [{ stories: 100 }],
  },
};

const asked = process.argv.slice(2);
const named = Object.keys(PARTS).filter((name) => asked.includes(name));
const parts = named.length > 0 ? named : Object.keys(PARTS);
for (const name of parts) {
  const { script, runs, small } = PARTS[name];
  for (const run of isSmall ? small : runs) {
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
