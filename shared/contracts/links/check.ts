import { z } from 'zod';

/** The progress of a check of all web addresses, and its results. */
export const linkCheckProgress = z.object({
  /** `stopped`: cancelled by a user or by a restart. `idle`: there was no check yet. */
  state: z.enum(['idle', 'running', 'done', 'stopped']),
  total: z.number(),
  done: z.number(),
  /** Links that are broken or redirected after this check. */
  broken: z.number(),
  redirected: z.number(),
  /** Links that were skipped because their site asked to wait (`Retry-After`). */
  left: z.number(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
});

export type LinkCheckProgress = z.output<typeof linkCheckProgress>;

/** The answer of `GET` and `POST /newsroom/links/check`, and of `POST /newsroom/links/check/stop`. */
export const linkCheckResponse = z.object({ data: linkCheckProgress });
