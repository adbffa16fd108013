import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../demo/build.mjs';
import { answerQuestions } from '../child.mjs';
import { loadSite } from '../site.mjs';
import { pictureCount } from '../settings.mjs';
import { newsStory, pictureCredit, randomSource, webLink } from './content.mjs';
import { uploadPicture } from './picture.mjs';

/**
 * Child process: fills an empty site with articles, and answers what is in it.
 *
 * Everything goes through the upload service and the document service, as an editor's work would:
 * credits, link targets, the mirrored relations and both versions of an article are what the
 * plugin makes of them.
 */
const require = createRequire(import.meta.url);

const WEB_LINKS = 100;

const TELL_EVERY_MS = 5000;

answerQuestions(async ({ count }) => {
  const { openContentApi } = require(path.join(root, 'demo/dist/src/seed/permissions.js'));
  const strapi = await loadSite();
  // The file is thrown away when anything goes wrong, so nothing has to be safe on the disk before.
  await strapi.db.connection.raw('PRAGMA synchronous = OFF');
  await strapi.db.connection.raw('PRAGMA journal_mode = MEMORY');
  await openContentApi(strapi);
  const articles = await seed(strapi, count);
  await strapi.destroy();
  return { articles };
});
process.send({});

async function seed(strapi, count) {
  const random = randomSource(1);
  const numbers = range(0, count);
  const firsts = numbers.slice(0, Math.ceil(count / 5));
  const pictures = await seedPictures(strapi);

  const bare = { pictures, links: [], random };
  const targets = await forEach('First articles, which the links point at', firsts, (number) =>
    write(strapi, newsStory(number, bare)),
  );
  const links = await seedLinks(strapi, targets);
  return forEach('All articles with their links', numbers, (number) => {
    const own = targets[number];
    // The first links lead to the first articles, and no article may link to itself.
    const others = own ? links.toSpliced(number, 1) : links;
    return write(strapi, newsStory(number, { pictures, links: others, random }), own);
  });
}

async function seedPictures(strapi) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-bench-'));
  try {
    return await forEach('Pictures with credits', range(0, pictureCount), async (number) => {
      const picture = await uploadPicture(strapi, { folder, number });
      const data = { image: picture.id, ...pictureCredit(number) };
      await strapi.documents('plugin::newsroom.image-credit').create({ data });
      return picture;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One link to each of these articles, and some to the web: what bullets and panels share. */
function seedLinks(strapi, articles) {
  const targets = [
    ...articles.map(({ documentId }) => ({ article: documentId })),
    ...range(0, WEB_LINKS).map(webLink),
  ];
  return forEach('Related links', targets, async (data) => {
    const link = await strapi.documents('plugin::newsroom.related-link').create({ data });
    return link.documentId;
  });
}

/** Writes and publishes an article, or writes the one that exists anew. */
async function write(strapi, { data, images, links }, existing) {
  const articles = strapi.documents('plugin::newsroom.article');
  const { documentId } = existing
    ? await articles.update({ documentId: existing.documentId, data, status: 'published' })
    : await articles.create({ data, status: 'published' });
  return { documentId, slug: data.slug, images, links };
}

/** Runs a step for every item, in order, and says from time to time how far it is and how fast. */
async function forEach(title, items, step) {
  const start = performance.now();
  let told = start;
  const results = [];
  for (const item of items) {
    results.push(await step(item));
    const now = performance.now();
    if (now - told > TELL_EVERY_MS || results.length === items.length) {
      told = now;
      const rate = results.length / ((now - start) / 1000);
      console.log(`  ${title}: ${results.length} of ${items.length}, ${rate.toFixed(1)} a second`);
    }
  }
  return results;
}

function range(from, to) {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
