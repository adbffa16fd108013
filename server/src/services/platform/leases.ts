import type { Core } from '@strapi/strapi';
import { LEASE_UID } from '#shared/plugin-id';

/** A run of a job: who runs it, and how long without a word it counts as alive. */
export interface Run {
  name: string;
  holder: string;
  ttlMs: number;
}

interface LeaseState {
  /** Whether a run that is alive has the job. */
  isHeld: boolean;
  /** What the last run said of itself. */
  progress: unknown;
}

/** Work that one Strapi at a time does, however many share the database. */
export interface LeaseService {
  /** Takes the job, if nobody alive has it; one statement of the database decides. */
  take(run: Run, now: Date): Promise<boolean>;
  /** Says that a run goes on, and how far it is. False when another one has taken the job. */
  keep(run: Run, now: Date, progress?: object): Promise<boolean>;
  /** Gives the job back, with the last word on it; nothing if another run has it. */
  release(run: Run, progress: object): Promise<void>;
  /** Takes the job from whoever has it, who hears of it when they next say that they go on. */
  end(name: string, progress: object): Promise<void>;
  read(name: string, now: Date): Promise<LeaseState>;
}

interface JobRow {
  holder: string | null;
  expiresAt: string | null;
  progress: unknown;
}

export function createLeaseService({ strapi }: { strapi: Core.Strapi }): LeaseService {
  const jobs = () => strapi.db.query(LEASE_UID);

  return {
    async take({ name, holder, ttlMs }, now) {
      await ensureRow(name);
      const { count } = await jobs().updateMany({
        where: {
          name,
          $or: [{ holder: { $null: true } }, { expiresAt: { $lte: now.toISOString() } }],
        },
        data: { holder, expiresAt: expiry(now, ttlMs) },
      });
      return count === 1;
    },

    async keep({ name, holder, ttlMs }, now, progress) {
      const { count } = await jobs().updateMany({
        where: { name, holder },
        data: { expiresAt: expiry(now, ttlMs), ...(progress ? { progress } : {}) },
      });
      return count === 1;
    },

    async release({ name, holder }, progress) {
      await jobs().updateMany({
        where: { name, holder },
        data: { holder: null, expiresAt: null, progress },
      });
    },

    async end(name, progress) {
      await jobs().updateMany({
        where: { name },
        data: { holder: null, expiresAt: null, progress },
      });
    },

    async read(name, now) {
      const row: JobRow | null = await jobs().findOne({ where: { name } });
      const isHeld = row !== null && row.holder !== null && new Date(row.expiresAt ?? 0) > now;
      return { isHeld, progress: row?.progress ?? null };
    },
  };

  /** Of two Strapis that make it at once, the unique index lets one. */
  async function ensureRow(name: string): Promise<void> {
    if ((await jobs().count({ where: { name } })) > 0) {
      return;
    }
    try {
      await jobs().create({ data: { name } });
    } catch (error) {
      if ((await jobs().count({ where: { name } })) === 0) {
        throw error;
      }
    }
  }
}

function expiry(now: Date, ttlMs: number): string {
  return new Date(now.getTime() + ttlMs).toISOString();
}
