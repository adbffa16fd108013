import type { Core } from '@strapi/strapi';
import type { Proposal } from '#shared/domain/adopt/mapping/propose';
import { blockToPaste } from '#shared/domain/adopt/config/insert';
import { ARTICLE_UID } from '#shared/plugin-id';
import { countFound } from '../../services/adopt/count-found';
import { proposals } from '../../services/adopt/proposals';
import { ownTypes } from '../../services/adopt/site-schemas';
import { storyTypes } from '../../services/article/story-types';
import type { AdoptArguments } from '../arguments';
import { openReport, type Report } from '../report';
import { runReindex } from '../run-reindex';
import { changeOfConfig } from './config-file';
import { describeFound, describeProposal } from './describe';
import { runCredits } from './run-credits';

export interface Adopted {
  code: number;
  /** Types that were written into the config: a new start of the site knows them. */
  written: string[];
}

interface Run {
  appDir: string;
  options: AdoptArguments;
  report: Report;
  isStopped(): boolean;
}

/**
 * `newsroom adopt`: proposes `contentTypes` for the site's own types; for types that are named there
 * already, makes the index and says what was found.
 */
export async function runAdopt(
  strapi: Core.Strapi,
  { appDir, options, isStopped }: Omit<Run, 'report'>,
): Promise<Adopted> {
  const report = openReport(options.report, say);
  const run = { appDir, options, report, isStopped };
  try {
    if (options.credits) {
      const { file } = options.credits;
      const { write } = options;
      return done(await runCredits(strapi, { file, write, report, isStopped }));
    }
    return await adopt(strapi, run);
  } finally {
    report.close();
  }
}

async function adopt(strapi: Core.Strapi, run: Run): Promise<Adopted> {
  const known = storyTypes(strapi).map(({ uid }) => uid);
  const { uids } = run.options;
  refuseUnknown(strapi, uids);
  const all = ownTypes(strapi).map(({ uid }) => uid);
  const isNamed = uids.length > 0;
  const asked = (isNamed ? uids : all).filter((uid) => !known.includes(uid));
  const made = await proposals(strapi, { uids: asked, now: new Date() });
  made.forEach((proposal) => run.report.add({ step: 'proposal', ...proposal }));
  // Who has adopted a type does not want to hear of all others in full.
  if (!isNamed && all.some((uid) => known.includes(uid))) {
    const adopted = await index(strapi, run);
    nameOthers(made, ['story', 'maybe']);
    return adopted;
  }
  const chosen = made.filter(
    ({ verdict }) => verdict === 'story' || (isNamed && verdict === 'maybe'),
  );
  const refused = isNamed ? made.filter(({ verdict }) => verdict === 'none') : [];
  [...chosen, ...refused].forEach((proposal) => say(`${describeProposal(proposal)}\n`));
  if (!isNamed) {
    nameOthers(made, ['maybe']);
  }
  if (refused.length > 0) {
    return done(1);
  }
  return chosen.length > 0 ? propose(chosen, run) : index(strapi, run);
}

/** @throws Error that names the types that there are */
function refuseUnknown(strapi: Core.Strapi, uids: string[]): void {
  const types = [...ownTypes(strapi).map(({ uid }) => uid), ARTICLE_UID];
  const unknown = uids.filter((uid) => !types.includes(uid));
  if (unknown.length > 0) {
    throw new Error(
      `There is no content type ${unknown.join(', ')}; there are ${types.join(', ')}.`,
    );
  }
}

/** Types for which no change is shown, and which somebody who knows better can name. */
function nameOthers(made: Proposal[], verdicts: Array<Proposal['verdict']>): void {
  const others = made.filter(({ verdict }) => verdicts.includes(verdict)).map(({ uid }) => uid);
  if (others.length > 0) {
    say(`There may be stories in these too: ${others.join(', ')}.`);
    say(`To see a proposal: npx newsroom adopt ${others[0] ?? ''}\n`);
  }
}

function propose(chosen: Proposal[], { appDir, options }: Run): Adopted {
  const mappings = Object.fromEntries(
    chosen.flatMap((one) => (one.verdict === 'none' ? [] : [[one.uid, one.mapping] as const])),
  );
  const change = changeOfConfig(appDir, mappings);
  if ('refused' in change) {
    say(`${change.file} is not edited: ${change.refused}.`);
    say('Put this under newsroom.config there by hand, and run the command again:\n');
    say(blockToPaste(mappings));
    return done(options.write ? 1 : 0);
  }
  say(change.diff);
  if (!options.write) {
    const named = options.uids.map((uid) => ` ${uid}`).join('');
    say(`Nothing was written. To write this: npx newsroom adopt${named} --write`);
    return done(0);
  }
  change.write();
  say(`${change.file} was written.`);
  return { code: 0, written: Object.keys(mappings) };
}

async function index(strapi: Core.Strapi, { options, report, isStopped }: Run): Promise<Adopted> {
  const types = storyTypes(strapi).filter(
    ({ uid }) => options.uids.length === 0 || options.uids.includes(uid),
  );
  const own = types.filter(({ uid }) => uid !== ARTICLE_UID);
  if (own.length === 0 && options.uids.length === 0) {
    say('No type of this site looks like stories. Name the one that is: npx newsroom adopt UID');
    return done(1);
  }
  const code = await runReindex(strapi, { isStopped, resumes: true });
  if (code !== 0) {
    return done(code);
  }
  let without = 0;
  for (const type of types) {
    const found = await countFound(strapi, type);
    without += found.picturesWithoutCredit;
    report.add({ step: 'found', uid: type.uid, ...found });
    if (found.stories > 0 || type.uid !== ARTICLE_UID) {
      say(describeFound(type.uid, found));
    }
  }
  if (without > 0) {
    say('To look for credits in captions: npx newsroom adopt --credits');
  }
  return done(0);
}

function done(code: number): Adopted {
  return { code, written: [] };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
