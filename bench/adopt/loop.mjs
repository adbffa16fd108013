import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../demo/build.mjs';
import { watch } from '../import/watch.mjs';
import { STORY } from './place.mjs';

/**
 * Child process: a bare loop that reads every version of every story with what stands in it, as many
 * at a time as the index does, and does nothing with it.
 */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const AT_A_TIME = 100;
const measured = watch();
const appDir = path.join(root, 'demo');
const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
strapi.config.set('admin.serveAdminPanel', false);
strapi.log.level = 'error';
await strapi.load();

measured.begin();
let last = 0;
let read = 0;
for (;;) {
  const rows = await strapi.db.query(STORY).findMany({
    where: { id: { $gt: last } },
    orderBy: { id: 'asc' },
    limit: AT_A_TIME,
    populate: {
      cover: true,
      blocks: {
        on: {
          'shared.rich-text': true,
          'shared.quote': true,
          'shared.media': { populate: { file: true } },
          'shared.slider': { populate: { files: true } },
        },
      },
    },
  });
  if (rows.length === 0) {
    break;
  }
  last = rows.at(-1).id;
  read += rows.length;
}
measured.end();
console.log(`${read} versions were read by a bare loop`);
await strapi.destroy();
process.exit(0);
