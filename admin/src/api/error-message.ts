import { isFetchError } from '@strapi/strapi/admin';

/** The server's error message; undefined when the server could not be reached. */
export function errorMessage(error: unknown): string | undefined {
  if (!isFetchError(error)) {
    return undefined;
  }
  return error.response?.data.error.message ?? undefined;
}
