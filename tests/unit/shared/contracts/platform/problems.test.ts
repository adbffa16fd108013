import { z } from 'zod';
import { problemsOf } from '#shared/contracts/platform/problems';

const SCHEMA = z.object({
  source: z.object({ name: z.string('must be a text') }),
  keywords: z.array(z.string('must be a text')),
});

const problemsIn = (data: unknown) => problemsOf(SCHEMA.safeParse(data).error ?? { issues: [] });

test('each problem has its path, and names the last field with its place in a list', () => {
  expect(problemsIn({ source: { name: 1 }, keywords: ['a', 2] })).toEqual([
    { path: ['source', 'name'], message: 'name must be a text' },
    { path: ['keywords', 1], message: 'keywords[1] must be a text' },
  ]);
});

test('what is wrong as a whole is called data', () => {
  const issue = { code: 'custom' as const, message: 'must be an object', input: 1, path: [] };
  expect(problemsOf({ issues: [issue] })).toEqual([
    { path: [], message: 'data must be an object' },
  ]);
});

test('a key that is a symbol is written as text', () => {
  const path = [Symbol('secret')];
  const issue = { code: 'custom' as const, message: 'is not known', input: 1, path };
  expect(problemsOf({ issues: [issue] })).toEqual([
    { path: ['Symbol(secret)'], message: 'Symbol(secret) is not known' },
  ]);
});
