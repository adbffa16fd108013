import type { z } from 'zod';
import { problemsOf } from '#shared/contracts/platform/problems';
import { validationError } from '../../services/platform/validation-error';

/**
 * What a request says, as its contract reads it.
 *
 * @throws ValidationError that names every part that is wrong or unknown
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(value ?? {});
  if (error) {
    throw validationError(error.issues.flatMap(problemsWith));
  }
  return data;
}

function problemsWith(issue: z.core.$ZodIssue) {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [key], message: `${key} is not a parameter here` }));
  }
  return problemsOf({ issues: [issue] });
}
