import type { z } from 'zod';
import type { Problem } from '../domain/problem';

/** What a schema found wrong, each with its place and the name of the field in its message. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) => {
    const keys = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    return { path: keys, message: `${keys.at(-1) ?? 'data'} ${message}` };
  });
}
