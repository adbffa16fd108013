import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the demo and the tests need built, each only when its sources are newer than it. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Installs the packages of the lock file where they are missing. */
export function ensureInstalled() {
  const mark = path.join(root, 'node_modules/.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (!existsSync(mark) || statSync(lock).mtimeMs > statSync(mark).mtimeMs) {
    run('Installing packages', NPM, ['ci', '--no-audit', '--no-fund']);
  }
}

/** Builds the plugin for npm: server, admin and types. */
export function ensurePlugin() {
  const sources = ['shared', 'server/src', 'admin/src', 'package.json', 'package-lock.json'];
  if (isOlder('dist/types/index.js', sources)) {
    run('Building the plugin', NPM, ['run', '--silent', 'build']);
  }
}

/** Compiles the demo's server. */
export function ensureDemoServer() {
  if (
    isOlder('demo/dist/tsconfig.tsbuildinfo', ['demo/src', 'demo/config', 'demo/tsconfig.json'])
  ) {
    run('Compiling the demo', process.execPath, [bin('typescript/bin/tsc'), '-p', 'demo']);
  }
}

/**
 * Builds the demo's admin for production, with the plugin in it.
 *
 * @param folder another copy of the demo, which is built of further `sources`
 */
export function ensureDemoAdmin({ folder = 'demo', sources: more = [] } = {}) {
  const sources = [
    'shared',
    'admin/src',
    'package.json',
    'package-lock.json',
    'demo/config',
    'demo/src/admin',
    ...more,
  ];
  if (isOlder(`${folder}/dist/build/index.html`, sources)) {
    const strapi = bin('@strapi/strapi/bin/strapi.js');
    const production = { folder, env: { NODE_ENV: 'production' } };
    run('Building the admin (about a minute)', process.execPath, [strapi, 'build'], production);
  }
}

function bin(file) {
  return path.join(root, 'node_modules', file);
}

function run(title, command, args, { folder = '.', env = {} } = {}) {
  console.log(`› ${title}`);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: path.join(root, folder),
    encoding: 'utf8',
    env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) {
    console.error(stdout, stderr);
    throw new Error(`${title} failed: ${[command, ...args].join(' ')}`);
  }
}

/** Whether the target is missing, or older than any of the sources. */
function isOlder(target, sources) {
  const file = path.join(root, target);
  return !existsSync(file) || sources.some((source) => newest(source) > statSync(file).mtimeMs);
}

function newest(source) {
  const file = path.join(root, source);
  const stats = statSync(file);
  if (!stats.isDirectory()) {
    return stats.mtimeMs;
  }
  return Math.max(
    stats.mtimeMs,
    ...readdirSync(file).map((name) => newest(path.join(source, name))),
  );
}
