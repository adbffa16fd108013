import type { Core } from '@strapi/strapi';
import type { Problem } from '#shared/domain/platform/problem';
import { detailsOf, type ProblemDetail } from '../platform/validation-error';

const WARNINGS = 'newsroomWarnings';

/** Keeps what a publish warns of for the answer to the request that asked for it, if one did. */
export function noteWarnings(strapi: Core.Strapi, problems: Problem[]): void {
  const state = strapi.requestContext.get()?.state;
  if (state && problems.length > 0) {
    state[WARNINGS] = [...warningsIn(state), ...detailsOf(problems)];
  }
}

/** An answer of Strapi's, with `meta.warnings` where the request's publishing gave any. */
export function withWarnings(answer: unknown, state: Record<string, unknown>): unknown {
  const warnings = warningsIn(state);
  if (warnings.length === 0 || typeof answer !== 'object' || answer === null) {
    return answer;
  }
  const meta = 'meta' in answer && typeof answer.meta === 'object' ? answer.meta : {};
  return { ...answer, meta: { ...meta, warnings } };
}

function warningsIn(state: Record<string, unknown>): ProblemDetail[] {
  const noted = state[WARNINGS];
  return Array.isArray(noted) ? noted : [];
}
