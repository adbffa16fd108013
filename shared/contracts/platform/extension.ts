import { z } from 'zod';

/** The name that a site gives to what it adds. */
export const extensionName = z.string({ error: 'must be a text' }).regex(/^[a-z][a-z0-9-]{0,49}$/, {
  error: 'must be small letters, digits and hyphens, 50 at most, such as "house-style"',
});

/** A function, whatever it takes. */
export const callable = z.custom<(...values: never[]) => unknown>(
  (value) => typeof value === 'function',
  { error: 'must be a function' },
);
