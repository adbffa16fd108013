import type { Core } from '@strapi/strapi';
import { createProgress } from '../adapters/progress';
import { rebuilding } from '../services/article/references/rebuild';

/** `newsroom reindex`: makes the index of references anew from the stories. Answers the exit code. */
export async function runReindex(
  strapi: Core.Strapi,
  { isStopped, resumes = false }: { isStopped(): boolean; resumes?: boolean },
): Promise<number> {
  const rebuild = rebuilding(strapi);
  const total = await rebuild.total();
  const progress = createProgress(total, process.stderr);
  let done = 0;
  const isWhole = await rebuild.run({
    isStopped,
    resumes,
    onStories(count) {
      done += count;
      progress.step('', count);
    },
  });
  progress.stop();
  const versions = `${done} of ${total} versions of stories`;
  const before = isWhole && done < total ? ' The others were looked at before.' : '';
  process.stdout.write(
    isWhole
      ? `The index of references is whole: ${versions} were looked at.${before}\n`
      : `Stopped after ${versions}. Run it again to finish.\n`,
  );
  return isWhole ? 0 : 130;
}
