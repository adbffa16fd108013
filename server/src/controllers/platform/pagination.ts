import { errors } from '@strapi/utils';

const NUMBERS = ['start', 'limit', 'page', 'pageSize'];

/** More rows than any newsroom has; larger numbers are beyond what databases take. */
const MOST = 1_000_000_000;

/** @throws ValidationError for numbers that a database answers with an error */
export function checkPagination(query: Record<string, unknown>): void {
  const { pagination } = query;
  const places =
    typeof pagination === 'object' && pagination !== null ? [query, pagination] : [query];
  for (const place of places) {
    for (const [key, value] of Object.entries(place)) {
      if (NUMBERS.includes(key) && Number(value) > MOST) {
        throw new errors.ValidationError(`Invalid pagination: ${key} is too large`, { key });
      }
    }
  }
}
