import { errors } from '@strapi/utils';
import type { Problem } from '../domain/problem';

/** Strapi's ValidationError with one entry per problem; its message is the first one's. */
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
