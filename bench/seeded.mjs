import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../demo/build.mjs';
import { startChild } from './child.mjs';
import { articleCount, files } from './settings.mjs';

/**
 * What the measured site holds, of each article its slug and what its body points at. The site is
 * made first where it is missing or out of date.
 */
export async function seededArticles({ tell }) {
  const stamp = seedStamp();
  const existing = readSeeded(stamp);
  if (existing) {
    tell(`Using the ${existing.length} articles of an earlier run`);
    return existing;
  }
  tell(`Writing ${articleCount} articles (once; several minutes for thousands)`);
  rmSync(files.folder, { recursive: true, force: true });
  const articles = await seed();
  writeFileSync(files.seeded, JSON.stringify({ stamp, articles }));
  return articles;
}

async function seed() {
  const child = startChild('./seed/index.mjs');
  try {
    await child.ready;
    const { articles } = await child.ask({ count: articleCount });
    return articles;
  } finally {
    await child.stop();
  }
}

function readSeeded(stamp) {
  if (!existsSync(files.seeded)) {
    return null;
  }
  const seeded = JSON.parse(readFileSync(files.seeded, 'utf8'));
  return seeded.stamp === stamp ? seeded.articles : null;
}

/**
 * What a seeded site depends on: the files of the seed and the attributes of the plugin's types.
 * Indexes are not among it, because Strapi brings those up to date when it starts.
 */
function seedStamp() {
  const plugin = createRequire(import.meta.url)(path.join(root, 'dist/server/index.js'));
  const { contentTypes } = plugin.default ?? plugin;
  const attributes = Object.entries(contentTypes).map(([name, { schema }]) => [
    name,
    schema.attributes,
  ]);
  const folder = path.join(root, 'bench/seed');
  const sources = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return createHash('sha256')
    .update(JSON.stringify([attributes, sources]))
    .digest('hex');
}
