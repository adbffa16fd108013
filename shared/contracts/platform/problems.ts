import type { z } from 'zod';
import type { Problem } from '../../domain/platform/problem';

/** What a schema found wrong, each with its place and the name of the field in its message. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) => {
    const keys = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    return { path: keys, message: `${nameOf(keys)} ${message}` };
  });
}

/** The field at the end of a path, with its place in a list: `keywords[1]`. */
function nameOf(path: Problem['path']): string {
  const field = path.findLastIndex((key) => typeof key === 'string');
  const indexes = path.slice(field + 1).map((index) => `[${index}]`);
  return `${path[field] ?? 'data'}${indexes.join('')}`;
}
