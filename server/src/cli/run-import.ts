import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { createProgress, type Progress } from '../adapters/progress';
import { warningText } from '#shared/domain/import/warning';
import { escaped } from '#shared/domain/import/text/clean';
import { PLUGIN_ID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { storyTypeOf, storyTypes } from '../services/article/story-types';
import type { ImportService } from '../services/import';
import { readSourceFileSync } from '../services/import/source-file';
import type { Imported, ImportSession } from '../services/import/types';
import type { ImportArguments } from './arguments';
import { findFiles, type FoundFiles } from './files';
import { isDiskFull, reasonOf } from './reasons';
import { openReport, type Report } from './report';
import { createTally, type Tally } from './tally';

/** Asked between two stories: whether to stop here. */
export type IsStopped = () => boolean;

interface Run {
  service: ImportService;
  session: ImportSession;
  tally: Tally;
  report: Report;
  progress: Progress;
  isStopped: IsStopped;
  /** Nothing more can be stored. */
  isOver: boolean;
}

/**
 * Imports files into a site that is started, and says what became of them.
 *
 * @returns the exit code
 */
export async function runImport(
  strapi: Core.Strapi,
  { options, isStopped }: { options: ImportArguments; isStopped: IsStopped },
): Promise<number> {
  const out = process.stdout;
  const service = strapi.plugin(PLUGIN_ID).service('import') as ImportService;
  const { type: uid, ...others } = options;
  const type = uid === undefined ? undefined : requireType(strapi, uid);
  const session = await service.open({ ...others, type });
  const found = withoutReport(await findFiles(options.paths), options.report);
  const tally = createTally();
  const progress = quoting(createProgress(found.files.length, out));
  const report = openReport(options.report, (line) => progress.say(line));
  const run: Run = { service, session, tally, report, progress, isStopped, isOver: false };
  try {
    found.failures.forEach(({ file, reason }) => fail(run, { file, reason }));
    for (const file of found.files) {
      // Reading files and SQLite never wait: Ctrl-C and the bar would not get their turn.
      await setImmediate();
      if (isStopped() || run.isOver) {
        break;
      }
      await importFile(run, file);
      progress.step(tally.short());
    }
    await linkRemaining(run);
  } finally {
    progress.stop();
    report.close();
  }
  if (found.files.length + found.failures.length === 0) {
    out.write('There is nothing to import there.\n');
  }
  out.write(tally.summary({ dryRun: options.dryRun, passedOver: found.passedOver }));
  if (isStopped()) {
    out.write('Stopped. The same command goes on from here.\n');
    return 130;
  }
  if (run.isOver) {
    out.write('The disk is full: nothing more was tried. Make room; the same command goes on.\n');
  }
  return tally.failed() > 0 ? 1 : 0;
}

/** @throws Error that names the types that there are */
function requireType(strapi: Core.Strapi, uid: string): StoryType {
  const type = storyTypeOf(strapi, uid);
  if (!type) {
    const known = storyTypes(strapi).map((one) => one.uid);
    throw new Error(`There is no story type "${uid}"; there are ${known.join(', ')}.`);
  }
  return type;
}

/** The report of an earlier run may stand in the folder that is walked. */
function withoutReport(found: FoundFiles, report: string | undefined): FoundFiles {
  const own = report === undefined ? '' : path.resolve(report);
  return { ...found, files: found.files.filter((file) => file !== own) };
}

/** Names of files and words of a source could tell a terminal to do something. */
function quoting(progress: Progress): Progress {
  const quoted = (line: string) => line.replace(/\p{Cc}/gu, (one) => escaped([one]));
  return { ...progress, say: (line) => progress.say(quoted(line)) };
}

async function importFile(run: Run, file: string): Promise<void> {
  try {
    const read = run.service.read({ bytes: readSourceFileSync(file) });
    for (const one of read) {
      await setImmediate();
      if (run.isStopped() || run.isOver) {
        return;
      }
      if ('refused' in one) {
        fail(run, { file, reason: one.refused });
      } else {
        await storeStory(run, { file, story: one.story });
      }
    }
  } catch (error) {
    fail(run, { file, reason: reasonOf(error) });
  }
}

async function storeStory(
  run: Run,
  { file, story }: { file: string; story: Parameters<ImportSession['store']>[0] },
): Promise<void> {
  const { session, tally, report, progress } = run;
  try {
    const imported = await session.store(story);
    tally.count(imported.outcome);
    tally.bullets(imported.matches);
    imported.remarks.forEach((warning) => progress.say(`${shown(file)}: ${warningText(warning)}`));
    if (imported.outcome === 'kept') {
      progress.say(`${shown(file)}: kept as an editor left it (${imported.documentId}).`);
    }
    report.add({ file, ...lineOf(imported) });
  } catch (error) {
    const reason = detailOf(error);
    tally.fail();
    progress.say(`${shown(file)}: ${reason}`);
    report.add({ file, outcome: 'failed', headline: story.headline, reason });
    run.isOver = isDiskFull(error);
  }
}

/** Stories that came later are known now: bullets that name them find them. */
async function linkRemaining(run: Run): Promise<void> {
  const { session, tally, report, progress } = run;
  if (run.isStopped() || run.isOver) {
    return;
  }
  try {
    for await (const linked of session.linkRemaining()) {
      tally.linked(linked.matches);
      report.add({ outcome: 'linked', ...linked });
      await setImmediate();
      if (run.isStopped()) {
        return;
      }
    }
  } catch (error) {
    tally.fail();
    progress.say(`Bullets to later stories: ${detailOf(error)}`);
    report.add({ outcome: 'failed', reason: detailOf(error) });
    run.isOver = isDiskFull(error);
  }
}

function lineOf({ outcome, remarks, ...rest }: Imported) {
  return { outcome, ...rest, remarks: remarks.map(warningText) };
}

function fail(
  { tally, progress, report }: Run,
  { file, reason }: { file: string; reason: string },
): void {
  tally.fail();
  progress.say(`${shown(file)}: ${reason}`);
  report.add({ file, outcome: 'failed', reason });
}

/** Strapi's validation error says how many things are wrong; its details say which. */
function detailOf(error: unknown): string {
  const details = (error as { details?: { errors?: Array<{ message?: string }> } } | null)?.details;
  const messages = details?.errors?.flatMap(({ message }) => message ?? []) ?? [];
  return messages.length > 0 ? messages.join('; ') : reasonOf(error);
}

function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
