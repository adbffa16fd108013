import { errors } from '@strapi/utils';
import type { Problem } from '#shared/domain/platform/problem';

/** A problem as an answer names it. */
export interface ProblemDetail {
  path: string[];
  message: string;
  name: 'ValidationError';
  /** The rule of the site that found it, by its name. */
  rule?: string;
}

/**
 * Strapi's ValidationError with one entry per problem. Without a message of its own it has that of
 * the only problem, or their number.
 */
export function validationError(problems: Problem[], message = messageOf(problems)) {
  return new errors.ValidationError(message, { errors: detailsOf(problems) });
}

export function detailsOf(problems: Problem[]): ProblemDetail[] {
  return problems.map(({ path, message, rule }) => ({
    path: path.map(String),
    message,
    name: 'ValidationError',
    ...(rule === undefined ? {} : { rule }),
  }));
}

function messageOf(problems: Problem[]): string {
  const [first] = problems;
  return problems.length > 1 ? `${problems.length} errors occurred` : (first?.message ?? 'Invalid');
}
