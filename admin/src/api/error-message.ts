import { isFetchError } from '@strapi/strapi/admin';

/** What the server said against a request, in its words; undefined when it could not be reached. */
export function errorMessage(error: unknown): string | undefined {
  if (!isFetchError(error)) {
    return undefined;
  }
  return error.response?.data.error.message ?? undefined;
}
