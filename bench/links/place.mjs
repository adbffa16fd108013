import path from 'node:path';
import { root } from '../../demo/build.mjs';

/** A site of its own, made anew for each measurement. */
export const folder = path.join(root, 'bench/.tmp/links');

export const place = {
  database: path.join(folder, 'data.db'),
  public: path.join(folder, 'public'),
};

export const ARTICLE = 'plugin::newsroom.article';
export const LINK = 'plugin::newsroom.related-link';

/** Writes rows past the document service: what is measured is how they are read. */
export async function insertRows(strapi, { table, count, row }) {
  const BATCH = 1000;
  await strapi.db.connection.raw('PRAGMA synchronous = OFF');
  for (let start = 0; start < count; start += BATCH) {
    const size = Math.min(BATCH, count - start);
    const rows = Array.from({ length: size }, (_row, index) => row(start + index));
    await strapi.db.connection.batchInsert(table, rows, 50);
  }
}

/** Milliseconds, to a tenth. */
export function milliseconds(value) {
  return Math.round(value * 10) / 10;
}

/** Megabytes in use after the garbage is collected. */
export function heapMegabytes() {
  globalThis.gc();
  const { heapUsed } = process.memoryUsage();
  return Math.round(heapUsed / 1024 / 1024);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
