import type { z } from 'zod';
import { problemsOf } from '#shared/contracts/platform/problems';
import { validationError } from '../../services/platform/validation-error';

/**
 * What a request asks for, as a contract reads it.
 *
 * @throws ValidationError that names every parameter that is wrong or unknown
 */
export function parseInput<Output>(contract: z.ZodType<Output>, input: unknown): Output {
  const { data, error } = contract.safeParse(input ?? {});
  if (error) {
    throw validationError(error.issues.flatMap(problemsWith));
  }
  return data as Output;
}

function problemsWith(issue: z.core.$ZodIssue) {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [key], message: `${key} is not a parameter here` }));
  }
  return problemsOf({ issues: [issue] } as z.ZodError);
}
