import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { answerQuestions } from '../child.mjs';
import { pictureCredit, randomSource, sentence } from '../seed/content.mjs';
import { uploadPicture } from '../seed/picture.mjs';
import { loadSite } from '../site.mjs';
import { site } from './build.mjs';
import { longBody, size } from './story.mjs';

/**
 * Child process: a new site with the stories of the benchmark. The first question starts it and
 * answers where it listens, who may log in, and the stories by the number of their figures; the
 * second ends it.
 */
const require = createRequire(import.meta.url);
const ARTICLE = 'plugin::newsroom.article';
const FEW = 2;

const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-editor-'));
let strapi;

answerQuestions(async ({ end }) => {
  if (end) {
    await strapi.destroy();
    await rm(folder, { recursive: true });
    return {};
  }
  strapi = await loadSite({
    database: path.join(folder, 'data.db'),
    public: path.join(folder, 'public'),
    site,
  });
  const { DEMO_EDITOR, seedAdministrator } = require(
    path.join(site, 'dist/src/seed/administrator.js'),
  );
  await seedAdministrator(strapi);
  const stories = await seedStories();
  return { address: await listen(), login: DEMO_EDITOR, stories };
});
process.send({});

async function seedStories() {
  const random = randomSource(1);
  const pictures = await times(size.figures, async (number) => {
    const file = await uploadPicture(strapi, { folder, number });
    const data = { image: file.id, ...pictureCredit(number) };
    await strapi.documents('plugin::newsroom.image-credit').create({ data });
    return file;
  });
  const links = await times(size.bullets, async (number) => {
    const data = { headline: `${sentence(random)} (${number})`, slug: `target-${number}` };
    const { documentId } = await strapi.documents(ARTICLE).create({ data, status: 'published' });
    const link = await strapi
      .documents('plugin::newsroom.related-link')
      .create({ data: { article: documentId } });
    return link.documentId;
  });
  const story = async (figures) => {
    const shown = pictures.slice(0, figures);
    const body = longBody({ pictures: shown, links, random: randomSource(2) });
    const data = { headline: `A story with ${figures} pictures`, slug: `long-${figures}`, body };
    const { documentId } = await strapi.documents(ARTICLE).create({ data });
    return { documentId, figures };
  };
  return { many: await story(size.figures), few: await story(FEW) };
}

async function times(count, step) {
  const results = [];
  for (let number = 0; number < count; number += 1) {
    results.push(await step(number));
  }
  return results;
}

/** At a free port of this machine alone. */
async function listen() {
  strapi.server.mount();
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  return `http://127.0.0.1:${httpServer.address().port}`;
}
