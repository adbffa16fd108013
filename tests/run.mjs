import { spawnSync } from 'node:child_process';
import path from 'node:path';
import {
  ensureDemoAdmin,
  ensureDemoServer,
  ensureInstalled,
  ensurePlugin,
  root,
} from '../demo/build.mjs';

/** `npm test`: installs and builds what is missing, then runs jest. Arguments go to jest. */
ensureInstalled();
ensurePlugin();
ensureDemoServer();
ensureDemoAdmin();

const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--config', 'tests/jest.config.cjs', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
);
process.exitCode = status ?? 1;
