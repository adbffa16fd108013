import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../demo/build.mjs';
import { watch } from './watch.mjs';

/**
 * Child process: the bodies that the import would make, read beforehand, stored by a bare loop over
 * the document service. Nothing is recognised, matched or reported.
 */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const [, , folder] = process.argv;
const measured = watch();
const appDir = path.join(root, 'demo');
const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
strapi.config.set('admin.serveAdminPanel', false);
strapi.log.level = 'error';
await strapi.load();

const service = strapi.plugin('newsroom').service('import');
const stories = readdirSync(folder).map((name) => {
  const [{ story }] = service.read({ bytes: readFileSync(path.join(folder, name)) });
  return { headline: story.headline, body: story.body };
});
const articles = strapi.documents('plugin::newsroom.article');
measured.begin();
for (const data of stories) {
  await articles.create({ data });
}
measured.end();
console.log(`${stories.length} stories stored by a bare loop`);
await strapi.destroy();
process.exit(0);
