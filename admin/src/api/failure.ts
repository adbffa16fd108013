import { isRecord } from '#shared/domain/article/body/nodes';
import { refusal } from '#shared/contracts/pictures/image-credit-record';

/** Why a request failed. */
export type RequestFailure =
  /** Validation failed; messages by the first key of their paths. */
  | { kind: 'invalid'; message: string; fields: Record<string, string> }
  | { kind: 'forbidden' }
  | { kind: 'missing' }
  /** No answer, or one without a reason: a retry may help. */
  | { kind: 'unavailable' };

/**
 * Reads the error that a request threw. Strapi's FetchError is recognised by its shape, because the
 * plugin's bundle may hold another copy of the class.
 */
export function failureOf(error: unknown): RequestFailure {
  const response = isRecord(error) ? error.response : undefined;
  const { data } = refusal.safeParse(isRecord(response) ? response.data : undefined);
  switch (data?.error.status) {
    case 400:
      return { kind: 'invalid', message: data.error.message, fields: fieldsOf(data.error.details) };
    case 401:
    case 403:
      return { kind: 'forbidden' };
    case 404:
      return { kind: 'missing' };
    default:
      return { kind: 'unavailable' };
  }
}

function fieldsOf(details: { errors: Array<{ path: string[]; message: string }> } | undefined) {
  const errors = details?.errors ?? [];
  return Object.fromEntries(errors.map(({ path, message }) => [path[0] ?? '', message]));
}
