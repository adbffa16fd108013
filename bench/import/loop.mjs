import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../demo/build.mjs';
import { watch } from './watch.mjs';

/**
 * Child process: stories in hand beforehand, stored by a bare loop over the document service. Nothing
 * is recognised, matched or reported. With a folder, the stories are what its files are read as, with
 * bullets that lead nowhere; without one, they are those that an import left in this site.
 */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const [, , folder] = process.argv;
const ARTICLE = 'plugin::newsroom.article';
const measured = watch();
const appDir = path.join(root, 'demo');
const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
strapi.config.set('admin.serveAdminPanel', false);
strapi.log.level = 'error';
await strapi.load();

const stories = folder ? readStories() : await takeStories();
const articles = strapi.documents(ARTICLE);
measured.begin();
for (const data of stories) {
  await articles.create({ data });
}
measured.end();
console.log(`${stories.length} stories stored by a bare loop`);
await strapi.destroy();
process.exit(0);

function readStories() {
  const service = strapi.plugin('newsroom').service('import');
  return readdirSync(folder).map((name) => {
    const [{ story }] = service.read({ bytes: readFileSync(path.join(folder, name)) });
    return { headline: story.headline, body: story.body };
  });
}

/** All but those that bullets lead to are taken out of the site. */
async function takeStories() {
  const rows = await strapi.db
    .query(ARTICLE)
    .findMany({ select: ['headline', 'body'], orderBy: { id: 'asc' } });
  const links = await strapi.db
    .query('plugin::newsroom.related-link')
    .findMany({ select: ['id'], populate: { article: { select: ['id'] } } });
  const ends = links.flatMap(({ article }) => article?.id ?? []);
  await strapi.db.query(ARTICLE).deleteMany({ where: { id: { $notIn: ends } } });
  return rows.map(({ headline, body }) => ({ headline, body }));
}
