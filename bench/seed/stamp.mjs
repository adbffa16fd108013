import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../demo/build.mjs';
import { files } from '../settings.mjs';

/** To be raised when the seed makes something else than before. */
const SEED_VERSION = 1;

/**
 * What a seeded site depends on: this seed and the attributes of the plugin's types. Indexes are
 * not among it, because Strapi brings those up to date when it starts.
 */
export function seedStamp() {
  const plugin = createRequire(import.meta.url)(path.join(root, 'dist/server/index.js'));
  const { contentTypes } = plugin.default ?? plugin;
  const attributes = Object.entries(contentTypes).map(([name, { schema }]) => [
    name,
    schema.attributes,
  ]);
  const hash = createHash('sha256').update(JSON.stringify(attributes)).digest('hex');
  return `${SEED_VERSION} ${hash}`;
}

/** What the finished site holds; null when it is not there, not finished or out of date. */
export function readSeeded() {
  if (!existsSync(files.seeded)) {
    return null;
  }
  const { stamp, articles } = JSON.parse(readFileSync(files.seeded, 'utf8'));
  return stamp === seedStamp() ? articles : null;
}
