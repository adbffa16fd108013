import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../demo/build.mjs';
import { files } from './settings.mjs';

/** Strapi's CommonJS build, the one that `strapi start` runs and that the built plugin loads. */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

/**
 * Loads the demo's site with the built plugin; nothing listens. On the benchmark's own database,
 * unless another place and another config are given.
 *
 * @param place a `site` is another copy of the demo, whose admin is built and served
 */
export async function loadSite(place = files) {
  const { database, public: folder, newsroom = {}, site } = place;
  const appDir = site ?? path.join(root, 'demo');
  mkdirSync(path.join(folder, 'uploads'), { recursive: true });
  Object.assign(process.env, {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATABASE_FILENAME: database,
    NEWSROOM_PUBLIC_DIR: folder,
    NEWSROOM_SEED: 'false',
    NEWSROOM_CONFIG: JSON.stringify({ links: { check: false }, ...newsroom }),
  });
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
  // Where only the content API is measured, the admin would first have to be built.
  strapi.config.set('admin.serveAdminPanel', Boolean(site));
  // A line per request would measure the terminal.
  strapi.log.level = 'error';
  await strapi.load();
  return strapi;
}
