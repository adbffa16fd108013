import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSeeded } from './seed/stamp.mjs';
import { articleCount } from './settings.mjs';

/** What the measured site holds; it is made first where it is missing or out of date. */
export async function seededArticles({ tell }) {
  const existing = readSeeded();
  if (existing) {
    tell(`Using the ${existing.length} articles of the last run`);
    return existing;
  }
  tell(`Writing ${articleCount} articles (once; several minutes for thousands)`);
  const script = fileURLToPath(new URL('./seed/index.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) {
    throw new Error('The articles could not be written');
  }
  return readSeeded();
}
