import type { z } from 'zod';
import type { Problem } from '../../domain/platform/problem';

/** The issues of a schema, each with its path and the field's name in the message. */
export function problemsOf({ issues }: { issues: z.core.$ZodIssue[] }): Problem[] {
  return issues.map(({ path, message }) => {
    const keys = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    return { path: keys, message: `${nameOf(keys)} ${message}` };
  });
}

/** The last field of a path with its index in a list, such as `keywords[1]`. */
function nameOf(path: Problem['path']): string {
  const field = path.findLastIndex((key) => typeof key === 'string');
  const indexes = path.slice(field + 1).map((index) => `[${index}]`);
  return `${path[field] ?? 'data'}${indexes.join('')}`;
}
