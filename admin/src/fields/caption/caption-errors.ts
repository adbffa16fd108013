import { isRecord } from '#shared/domain/article/body/nodes';

/** Validation errors by field. */
export interface CaptionErrors {
  caption?: string;
  alternativeText?: string;
  creditText?: string;
}

/**
 * Reads the messages for single texts from a form's errors. Strapi nests an error by its path: one at
 * `leadImageUse.caption` reaches the input as `{ caption: 'message' }`.
 */
export function readCaptionErrors(rawError: unknown): CaptionErrors {
  const errors = isRecord(rawError) ? rawError : {};
  return {
    caption: messageOf(errors.caption),
    alternativeText: messageOf(errors.alternativeText),
    creditText: messageOf(errors.creditText),
  };
}

function messageOf(error: unknown): string | undefined {
  return typeof error === 'string' && error !== '' ? error : undefined;
}
