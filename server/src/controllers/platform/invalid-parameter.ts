import { errors } from '@strapi/utils';

/** Strapi's ValidationError for a parameter of a query, with the keys that its own have. */
export function invalidParameter(parameter: string, what: string) {
  return new errors.ValidationError(`Invalid ${parameter}: ${what}`, {
    key: parameter,
    source: 'query',
    param: parameter,
  });
}
