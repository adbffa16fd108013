import type { Core } from '@strapi/strapi';
import { createProgress } from '../adapters/progress';
import { rebuilding } from '../services/article/references/rebuild';

/** `newsroom reindex`: makes the index of references anew from the stories. Answers the exit code. */
export async function runReindex(
  strapi: Core.Strapi,
  { isStopped }: { isStopped(): boolean },
): Promise<number> {
  const rebuild = rebuilding(strapi);
  const total = await rebuild.total();
  const progress = createProgress(total, process.stderr);
  let done = 0;
  const isWhole = await rebuild.run({
    isStopped,
    onStories(count) {
      done += count;
      progress.step('', count);
    },
  });
  progress.stop();
  const versions = `${done} of ${total} versions of stories`;
  process.stdout.write(
    isWhole
      ? `The index of references is whole: ${versions} were looked at.\n`
      : `Stopped after ${versions}. Run it again to finish.\n`,
  );
  return isWhole ? 0 : 130;
}
