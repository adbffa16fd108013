import { errors } from '@strapi/utils';
import type { ProblemDetail } from '../platform/validation-error';

/** A story that was not published among others, and why. */
export interface RefusedPublish {
  documentId: string;
  error: { message: string; details?: unknown };
}

/**
 * The error that a bulk publish ends with after it has published what it could. Its message names
 * each refused story; `details.errors` holds every problem, with the story's documentId before the
 * place in it, and `details.published` the number of stories that did go out.
 */
export function refusedAmong(
  refused: RefusedPublish[],
  { headlines, published }: { headlines: ReadonlyMap<string, string>; published: number },
) {
  const nameOf = (documentId: string) => `“${headlines.get(documentId) ?? documentId}”`;
  const stories = refused.map(({ documentId, error }) => `${nameOf(documentId)}: ${error.message}`);
  return new errors.ValidationError(
    `Published: ${published} of ${published + refused.length} stories. ${stories.join(' ')}`,
    {
      published,
      errors: refused.flatMap(({ documentId, error }) =>
        detailsIn(error).map(({ path, message, ...rest }) => ({
          ...rest,
          path: [documentId, ...path],
          message: `${nameOf(documentId)}: ${message}`,
        })),
      ),
    },
  );
}

/** What Strapi refuses by itself may come without details. */
function detailsIn({ message, details }: RefusedPublish['error']): ProblemDetail[] {
  const listed =
    typeof details === 'object' && details !== null && 'errors' in details ? details.errors : [];
  return Array.isArray(listed) && listed.length > 0
    ? listed
    : [{ path: [], message, name: 'ValidationError' }];
}
