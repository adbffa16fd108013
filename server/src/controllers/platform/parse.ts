import type { z } from 'zod';
import { problemsOf } from '#shared/contracts/platform/problems';
import { validationError } from '../../services/platform/validation-error';

/**
 * What a request of the admin says, as its contract has it.
 *
 * @throws ValidationError that names every wrong part
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value ?? {});
  if (!result.success) {
    throw validationError(problemsOf(result.error));
  }
  return result.data;
}
