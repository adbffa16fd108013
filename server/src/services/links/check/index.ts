import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { linkCheckProgress, type LinkCheckProgress } from '#shared/contracts/links/check';
import type { EventService } from '../../platform/events';
import type { LeaseService, Run } from '../../platform/leases';
import type { BoundedFetch } from '../../platform/bounded-fetch';
import { type Clock, systemClock } from './clock';
import { checkLinks } from './check-links';

export interface LinkCheckService {
  /** Begins to check all web addresses, unless a check is under way here or elsewhere. */
  start(): Promise<{ started: boolean; progress: LinkCheckProgress }>;
  /** The same to its end, for a clock; nothing if another Strapi has just done it. */
  run(): Promise<void>;
  progress(): Promise<LinkCheckProgress>;
  /** Ends a check of this Strapi, and waits until it has. */
  stop(): Promise<void>;
  /** Ends the check that is under way, whichever Strapi does it. */
  halt(): Promise<LinkCheckProgress>;
}

const LEASE = 'link-check';

/** Two Strapis whose clocks start a check seconds apart are to make one of it. */
const JUST_NOW_MS = 10 * 60_000;

const IDLE: LinkCheckProgress = {
  state: 'idle',
  total: 0,
  done: 0,
  broken: 0,
  redirected: 0,
  left: 0,
  startedAt: null,
  finishedAt: null,
};

export function createLinkCheckService({
  strapi,
  leases,
  events,
  fetchBounded,
  clock = systemClock,
  ttlMs = 60_000,
}: {
  strapi: Core.Strapi;
  leases(): LeaseService;
  events(): EventService;
  fetchBounded: BoundedFetch;
  clock?: Clock;
  /** How long a check that says nothing counts as alive. */
  ttlMs?: number;
}): LinkCheckService {
  let current:
    | { stopping: AbortController; ended: Promise<void>; progress: LinkCheckProgress }
    | undefined;

  return {
    async start() {
      const run = { name: LEASE, holder: randomUUID(), ttlMs };
      if (!(await leases().take(run, clock.now()))) {
        return { started: false, progress: await readProgress() };
      }
      const progress: LinkCheckProgress = {
        ...IDLE,
        state: 'running',
        startedAt: clock.now().toISOString(),
      };
      await leases().keep(run, clock.now(), progress);
      const stopping = new AbortController();
      const ended = check(run, progress, stopping).finally(() => {
        current = undefined;
      });
      current = { stopping, ended, progress };
      return { started: true, progress: { ...progress } };
    },

    async run() {
      const { state, finishedAt } = await readProgress();
      const age = clock.now().getTime() - Date.parse(finishedAt ?? '');
      if (state === 'done' && age < JUST_NOW_MS) {
        return;
      }
      await this.start();
      await current?.ended;
    },

    progress: readProgress,

    async stop() {
      current?.stopping.abort();
      await current?.ended;
    },

    async halt() {
      await this.stop();
      const progress = await readProgress();
      if (progress.state !== 'running') {
        return progress;
      }
      const stopped = {
        ...progress,
        state: 'stopped',
        finishedAt: clock.now().toISOString(),
      } as const;
      await leases().end(LEASE, stopped);
      return stopped;
    },
  };

  /** Of a check of this Strapi as it stands; of another's as it last said. */
  async function readProgress(): Promise<LinkCheckProgress> {
    if (current) {
      return { ...current.progress };
    }
    const { isHeld, progress } = await leases().read(LEASE, clock.now());
    const said = linkCheckProgress.safeParse(progress);
    if (!said.success) {
      return IDLE;
    }
    const hasDied = said.data.state === 'running' && !isHeld;
    return hasDied ? { ...said.data, state: 'stopped' } : said.data;
  }

  async function check(run: Run, progress: LinkCheckProgress, stopping: AbortController) {
    // Says that it goes on also while nothing is found, and ends when another has taken over.
    const beat = setInterval(() => {
      leases()
        .keep(run, clock.now(), progress)
        .then((isOurs) => isOurs || stopping.abort())
        .catch((error: unknown) => strapi.log.error(error));
    }, ttlMs / 3);
    beat.unref();
    try {
      const { signal } = stopping;
      await checkLinks({ strapi, events: events(), fetchBounded, clock, progress, signal });
    } catch (error) {
      stopping.abort();
      strapi.log.error('The check of the web addresses failed', error);
    } finally {
      clearInterval(beat);
      const state = stopping.signal.aborted ? 'stopped' : 'done';
      const finishedAt = clock.now().toISOString();
      await leases()
        .release(run, { ...progress, state, finishedAt })
        .catch((error: unknown) => strapi.log.error(error));
    }
  }
}
