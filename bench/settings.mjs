import path from 'node:path';
import { root } from '../demo/build.mjs';

/** Where a run keeps what it made, and how long it measures. Everything can be set by environment. */

/** Fewer than 100 would leave cells of the list without a page of their own. */
export const articleCount = wholeNumber('BENCH_ARTICLES', 5000, 100);

/** Measured time of one cell of the table, in seconds. */
export const seconds = wholeNumber('BENCH_SECONDS', 5);

/** Unmeasured time before each cell, in seconds. */
export const warmUpSeconds = wholeNumber('BENCH_WARMUP_SECONDS', 3);

/** How many photographs are uploaded. */
export const uploadCount = wholeNumber('BENCH_UPLOADS', 200);

/** How often the long story is opened in each editor, and how many keys are typed each time. */
export const editorRounds = wholeNumber('BENCH_ROUNDS', 5);
export const editorKeys = wholeNumber('BENCH_KEYS', 200);

/** Names of the rows to measure; all of them when empty. */
export const only = (process.env.BENCH_ONLY ?? '').split(',').filter(Boolean);

/** A site of its own per size, so that a quick trial leaves the big one alone. */
const folder = path.join(root, 'bench/.tmp', String(articleCount));

export const files = {
  folder,
  database: path.join(folder, 'data.db'),
  public: path.join(folder, 'public'),
  /** Written last: a site without it was not finished, and is made anew. */
  seeded: path.join(folder, 'seeded.json'),
};

function wholeNumber(name, fallback, least = 1) {
  const value = Number(process.env[name] ?? fallback);
  if (!Number.isInteger(value) || value < least) {
    throw new Error(`${name} must be a whole number from ${least} on, not "${process.env[name]}"`);
  }
  return value;
}
