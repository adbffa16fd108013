import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../demo/build.mjs';
import { randomSource } from '../random.mjs';
import { articleCount, files } from '../settings.mjs';
import { loadSite } from '../site.mjs';
import { seedArticles } from './articles.mjs';
import { seedLinks } from './links.mjs';
import { seedPictures } from './pictures.mjs';
import { seedStamp } from './stamp.mjs';

/**
 * Child process: makes the site that is measured, from nothing, and notes what is in it.
 *
 * Everything goes through the upload service and the document service, as an editor's work would:
 * credits, link targets, the mirrored relations and both versions of an article are what the
 * plugin makes of them. (Some minutes for 5,000 articles; it happens once.)
 */
const stamp = seedStamp();
rmSync(files.folder, { recursive: true, force: true });
const { openContentApi } = createRequire(import.meta.url)(
  path.join(root, 'demo/dist/src/seed/permissions.js'),
);
const strapi = await loadSite();
// The file is thrown away when anything goes wrong, so nothing has to be safe on the disk before.
await strapi.db.connection.raw('PRAGMA synchronous = OFF');
await strapi.db.connection.raw('PRAGMA journal_mode = MEMORY');
await openContentApi(strapi);

const random = randomSource(1);
const pictures = await seedPictures(strapi);
const targets = await seedArticles(strapi, {
  numbers: range(0, Math.ceil(articleCount / 5)),
  title: 'First articles, which the links point at',
  material: { pictures, links: [], random },
});
const links = await seedLinks(strapi, targets);
const material = { pictures, links, random };
const articles = [
  ...(await seedArticles(strapi, {
    numbers: range(0, targets.length),
    title: 'The same with their links',
    material,
    existing: targets,
  })),
  ...(await seedArticles(strapi, {
    numbers: range(targets.length, articleCount),
    title: 'The other articles',
    material,
  })),
];
await strapi.destroy();
writeFileSync(files.seeded, JSON.stringify({ stamp, articles }));
process.exit();

function range(from, to) {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
