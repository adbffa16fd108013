import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../demo/build.mjs';
import { files } from './settings.mjs';

/** Strapi's CommonJS build, the one that `strapi start` runs and that the built plugin loads. */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

/**
 * Loads the demo's site with the built plugin, on the benchmark's own database or another one;
 * nothing listens.
 */
export async function loadSite(place = files) {
  const appDir = path.join(root, 'demo');
  mkdirSync(path.join(place.public, 'uploads'), { recursive: true });
  Object.assign(process.env, {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATABASE_FILENAME: place.database,
    NEWSROOM_PUBLIC_DIR: place.public,
    NEWSROOM_SEED: 'false',
    NEWSROOM_CONFIG: JSON.stringify({ links: { check: false } }),
  });
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
  // Only the content API is measured; the admin would first have to be built.
  strapi.config.set('admin.serveAdminPanel', false);
  // A line per request would measure the terminal.
  strapi.log.level = 'error';
  await strapi.load();
  return strapi;
}
