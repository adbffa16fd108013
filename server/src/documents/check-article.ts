import { articleWords } from '../contracts/article';
import { problemsOf } from '../contracts/problems';
import { checkBody } from '../domain/body/check-body';
import type { Problem } from '../domain/problem';
import { isSafeSlug, MAX_SLUG } from '../domain/slug/slug';
import { invalid } from '../services/invalid';
import { storesWords, type WriteMiddleware } from './write';

/** Refuses an article whose body, slug or JSON fields the plugin could not read back. */
export const checkArticle: WriteMiddleware = async ({ write, next }) => {
  const { data } = write.params;
  if (storesWords(write) && data) {
    const problems = [...checkWords(data), ...checkSlug(data.slug), ...checkBody(data.body)];
    if (problems.length > 0) {
      throw invalid(problems);
    }
  }
  return next();
};

function checkWords(data: Record<string, unknown>): Problem[] {
  const { error } = articleWords.safeParse(data);
  return error ? problemsOf(error) : [];
}

function checkSlug(slug: unknown): Problem[] {
  if (slug === undefined || slug === null || slug === '') {
    return [];
  }
  if (typeof slug === 'string' && isSafeSlug(slug)) {
    return [];
  }
  const message = `The slug may hold letters a to z, digits, and "-", "_", "." or "~" between them, ${MAX_SLUG} characters at most`;
  return [{ path: ['slug'], message }];
}
