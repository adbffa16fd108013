import { z } from 'zod';

/** How far a check of all web addresses is, and what it found. */
export const linkCheckProgress = z.object({
  /** `stopped`: before its end, by somebody or by a restart. `idle`: nobody ever checked. */
  state: z.enum(['idle', 'running', 'done', 'stopped']),
  total: z.number(),
  done: z.number(),
  /** Links that are broken or redirected after this check. */
  broken: z.number(),
  redirected: z.number(),
  /** Links of sites that asked to be left alone: for the next time. */
  left: z.number(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
});

export type LinkCheckProgress = z.output<typeof linkCheckProgress>;

/** The answer of `GET` and `POST /newsroom/links/check`, and of `POST /newsroom/links/check/stop`. */
export const linkCheckResponse = z.object({ data: linkCheckProgress });
