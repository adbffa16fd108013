import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { createProgress } from '../../adapters/progress';
import { readCreditTable, writeCreditTable } from '../../services/adopt/credit-table';
import { mineCredits, storiesToMine } from '../../services/adopt/mine-credits';
import { type PictureCredit, writeCredit, type Written } from '../../services/adopt/write-credits';
import { reasonOf } from '../reasons';
import type { Report } from '../report';

const DEFAULT_FILE = 'newsroom-credits.csv';

interface Options {
  /** Of the table; where it exists already, `write` takes the credits from it. */
  file: string | undefined;
  write: boolean;
  report: Report;
  isStopped(): boolean;
}

/**
 * `newsroom adopt --credits`: credits that captions name, as a table, or written as image credits that
 * are to be checked. Answers the exit code.
 */
export async function runCredits(strapi: Core.Strapi, options: Options): Promise<number> {
  const { file, write, isStopped } = options;
  if (write && file !== undefined) {
    if (!existsSync(file)) {
      throw new Error(`There is no ${file}. Without --write, the command makes it.`);
    }
    const { credits, bad } = await readCreditTable(file);
    bad.forEach(({ row, reason }) => say(`${file}, row ${row}: left out, ${reason}.`));
    return store(strapi, credits, options);
  }
  const found = await mine(strapi, isStopped);
  if (isStopped()) {
    say('Stopped. Nothing was written.');
    return 130;
  }
  if (write) {
    return store(
      strapi,
      found.map(({ documentId, credit: { creditText, creator, source } }) => ({
        ...{ documentId, creditText, creator, source },
      })),
      options,
    );
  }
  const table = file ?? DEFAULT_FILE;
  await writeCreditTable(table, found).catch((error: unknown) => {
    throw new Error(`${table} cannot be written. ${reasonOf(error)}`);
  });
  say(
    `${pictures(found.length)} without a credit have one in their captions: see ${table}. No caption and no story was changed.`,
  );
  say(`To write them: look through the table, take out or correct rows, and run`);
  say(`  npx newsroom adopt --credits ${table} --write`);
  return 0;
}

async function mine(strapi: Core.Strapi, isStopped: () => boolean) {
  const progress = createProgress(await storiesToMine(strapi), process.stderr);
  try {
    return await mineCredits(strapi, {
      isStopped,
      onStories: (count) => progress.step('', count),
    });
  } finally {
    progress.stop();
  }
}

async function store(
  strapi: Core.Strapi,
  credits: PictureCredit[],
  { report, isStopped }: Options,
): Promise<number> {
  const counts: Record<Written | 'failed', number> = { written: 0, kept: 0, missing: 0, failed: 0 };
  const progress = createProgress(credits.length, process.stderr);
  for (const credit of credits) {
    await setImmediate();
    if (isStopped()) {
      break;
    }
    try {
      const outcome = await writeCredit(strapi, credit);
      counts[outcome] += 1;
      report.add({ outcome, ...credit });
    } catch (error) {
      counts.failed += 1;
      report.add({ outcome: 'failed', ...credit, reason: reasonOf(error) });
      progress.say(`${credit.documentId}: ${reasonOf(error)}`);
    }
    progress.step('');
  }
  progress.stop();
  const { written, kept, missing, failed } = counts;
  say(
    `${written} credits written, to be checked; ${kept} pictures had one already, ${missing} are gone, ${failed} failed.`,
  );
  if (isStopped()) {
    say('Stopped. The same command goes on from here.');
    return 130;
  }
  return failed > 0 ? 1 : 0;
}

function pictures(count: number): string {
  return count === 1 ? '1 picture' : `${count} pictures`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
