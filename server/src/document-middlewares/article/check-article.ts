import { articleTextFields } from '#shared/contracts/article/article';
import { problemsOf } from '#shared/contracts/platform/problems';
import { checkBody } from '#shared/domain/article/body/check-body';
import { isNestedDeeper } from '#shared/domain/platform/nesting';
import type { Problem } from '#shared/domain/platform/problem';
import { isSafeSlug, MAX_SLUG } from '#shared/domain/slugs/slug';
import { validationError } from '../../services/platform/validation-error';
import { storesData, type WriteMiddleware } from '../write';

/** The fields that hold JSON, where unknown keys pass through. */
const JSON_FIELDS = ['body', 'leadImageUse', 'corrections'];

/** As deep as the lists of a body may be, and more than any other key needs. */
const MAX_LEVELS = 200;

/** Refuses an article whose body, slug or JSON fields the plugin could not read back. */
export const checkArticle: WriteMiddleware = async ({ write, next }) => {
  const { data } = write.params;
  if (storesData(write) && data) {
    refuse([...checkWords(data), ...checkSlug(data.slug), ...checkBody(data.body)]);
    refuse(checkNesting(data));
  }
  return next();
};

function refuse(problems: Problem[]): void {
  if (problems.length > 0) {
    throw validationError(problems);
  }
}

/** A value without end could not be written as JSON, or not be read back. */
function checkNesting(data: Record<string, unknown>): Problem[] {
  return JSON_FIELDS.filter((field) => isNestedDeeper(data[field], MAX_LEVELS)).map((field) => ({
    path: [field],
    message: `${field} is nested more than ${MAX_LEVELS} levels deep`,
  }));
}

function checkWords(data: Record<string, unknown>): Problem[] {
  const { error } = articleTextFields.safeParse(data);
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
