import { errors } from '@strapi/utils';
import type { Problem } from '../domain/problem';

/** Strapi's ValidationError with one entry per problem; the message is that of the only one, or their number. */
export function invalid(problems: Problem[]) {
  const [first] = problems;
  const message =
    problems.length > 1 ? `${problems.length} errors occurred` : (first?.message ?? 'Invalid');
  return new errors.ValidationError(message, {
    errors: problems.map((problem) => ({
      path: problem.path.map(String),
      message: problem.message,
      name: 'ValidationError',
    })),
  });
}
