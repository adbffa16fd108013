import path from 'node:path';
import { root } from '../demo/build.mjs';

/**
 * Where a run keeps what it made, and how long it measures. Everything can be set by environment;
 * `--small` is for a quick trial that shows whether the benchmark still runs, and measures little.
 */
export const isSmall = process.argv.includes('--small') || process.env.BENCH_SMALL === 'true';
// The child processes read it there.
process.env.BENCH_SMALL = String(isSmall);

/** Fewer than 100 would leave cells of the list without a page of their own. */
export const articleCount = wholeNumber('BENCH_ARTICLES', { usual: 5000, small: 100, least: 100 });

/** Pictures that the articles share. */
export const pictureCount = isSmall ? 20 : 200;

/** Measured time of one cell of the table, in seconds. */
export const seconds = wholeNumber('BENCH_SECONDS', { usual: 5, small: 1 });

/** Unmeasured time before each cell, in seconds. */
export const warmUpSeconds = wholeNumber('BENCH_WARMUP_SECONDS', { usual: 3, small: 0, least: 0 });

/** How many photographs are uploaded, and how many before them that are not counted. */
export const uploadCount = wholeNumber('BENCH_UPLOADS', { usual: 200, small: 5 });
export const uploadWarmUp = isSmall ? 1 : 10;

/** How many stories are imported, or adopted. */
export const storyCount = wholeNumber('BENCH_STORIES', { usual: 10_000, small: 30 });

/** How often each question about picture rights is asked. */
export const rightsRounds = wholeNumber('BENCH_ROUNDS', { usual: 60, small: 2 });

/** How often the long story is opened in each editor, and how many keys are typed each time. */
export const editorRounds = wholeNumber('BENCH_ROUNDS', { usual: 5, small: 1 });
export const editorKeys = wholeNumber('BENCH_KEYS', { usual: 200, small: 10 });

/** Names of the rows to measure; all of them when empty. */
export const only = (process.env.BENCH_ONLY ?? '').split(',').filter(Boolean);

/** A site of its own per size, so that a quick trial leaves the big one alone. */
const folder = path.join(root, 'bench/.tmp', isSmall ? 'small' : String(articleCount));

export const files = {
  folder,
  database: path.join(folder, 'data.db'),
  public: path.join(folder, 'public'),
  /** Written last: a site without it was not finished, and is made anew. */
  seeded: path.join(folder, 'seeded.json'),
};

function wholeNumber(name, { usual, small, least = 1 }) {
  const value = Number(process.env[name] ?? (isSmall ? small : usual));
  if (!Number.isInteger(value) || value < least) {
    throw new Error(`${name} must be a whole number from ${least} on, not "${process.env[name]}"`);
  }
  return value;
}
