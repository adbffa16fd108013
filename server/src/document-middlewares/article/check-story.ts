import { articleTextFields } from '#shared/contracts/article/article';
import { problemsOf } from '#shared/contracts/platform/problems';
import { checkBody } from '#shared/domain/article/body/check-body';
import { contentParts } from '#shared/domain/article/content/parts';
import { isNestedDeeper } from '#shared/domain/platform/nesting';
import type { Problem } from '#shared/domain/platform/problem';
import { isSafeSlug, MAX_SLUG } from '#shared/domain/slugs/slug';
import { ARTICLE_UID } from '#shared/plugin-id';
import { validationError } from '../../services/platform/validation-error';
import { storesData, type StoryMiddleware } from '../write';

/** The fields that hold JSON, where unknown keys pass through. */
const JSON_FIELDS = ['leadImageUse', 'corrections'];

/** As deep as the lists of a body may be, and more than any other key needs. */
const MAX_LEVELS = 200;

/**
 * Refuses a story whose Blocks the plugin could not read back, and an article of its own with such a
 * slug or JSON field. What else a site's own type may hold, the site decides.
 */
export const checkStory: StoryMiddleware = async ({ type, write, next }) => {
  const { data } = write.params;
  if (storesData(write) && data) {
    const isOwn = type.uid === ARTICLE_UID;
    const bodies = contentParts(type.content, data).flatMap((part) =>
      part.kind === 'blocks' ? [part] : [],
    );
    refuse([
      ...(isOwn ? [...checkWords(data), ...checkSlug(data.slug)] : []),
      ...bodies.flatMap(({ body, path }) => checkBody(body, path)),
    ]);
    refuse(bodies.flatMap(({ body, path }) => checkNesting(body, path)));
    refuse(JSON_FIELDS.flatMap((field) => (isOwn ? checkNesting(data[field], [field]) : [])));
  }
  return next();
};

function refuse(problems: Problem[]): void {
  if (problems.length > 0) {
    throw validationError(problems);
  }
}

/** A value without end could not be written as JSON, or not be read back. */
function checkNesting(value: unknown, path: Problem['path']): Problem[] {
  return isNestedDeeper(value, MAX_LEVELS)
    ? [{ path, message: `${path.at(-1)} is nested more than ${MAX_LEVELS} levels deep` }]
    : [];
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
