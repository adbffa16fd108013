import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureDemoServer, ensureInstalled, ensurePlugin, root } from './build.mjs';

/**
 * `npm run watch`: the demo with the plugin as you write it. The server and the admin of the plugin
 * are rebuilt when a file changes: the site starts anew for the one, the browser loads the other.
 */
ensureInstalled();
ensurePlugin();
ensureDemoServer();

const children = [
  start('@strapi/sdk-plugin/bin/strapi-plugin.js', { args: ['watch'], folder: '.' }),
  start('@strapi/strapi/bin/strapi.js', { args: ['develop', '--watch-admin'], folder: 'demo' }),
];
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => children.forEach((child) => child.kill(signal)));
}
// One is of no use without the other.
for (const child of children) {
  child.on('exit', () => children.forEach((other) => other.kill()));
}

function start(bin, { args, folder }) {
  return spawn(process.execPath, [path.join(root, 'node_modules', bin), ...args], {
    cwd: path.join(root, folder),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      NEWSROOM_SEED: 'true',
      NEWSROOM_RELOAD_ON: path.join(root, 'dist/server/index.js'),
      STRAPI_TELEMETRY_DISABLED: 'true',
      HOST: '127.0.0.1',
      BROWSER: 'false',
    },
  });
}
