import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  ensureDemoAdmin,
  ensureDemoServer,
  ensureInstalled,
  ensurePlugin,
  root,
} from '../demo/build.mjs';

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const withBrowser = existsSync(chromium) || process.env.CI === 'true';

/** `npm test`: installs and builds what is missing, then runs jest. Arguments go to jest. */
ensureInstalled();
ensurePlugin();
ensureDemoServer();
if (withBrowser) {
  ensureDemoAdmin();
} else {
  console.log(`› No Chromium at ${chromium}: the browser tests are left out (set CHROMIUM_PATH)`);
}

const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--config', 'tests/jest.config.cjs', ...process.argv.slice(2), ...levels()],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
);
process.exitCode = status ?? 1;

function levels() {
  return withBrowser ? [] : ['--ignoreProjects', 'admin'];
}
