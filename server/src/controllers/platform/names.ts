import { errors } from '@strapi/utils';
import { invalidParameter } from './invalid-parameter';
import { isTree } from './place';

/**
 * Refuses what Strapi answers with a server error in `fields`, also below a `populate`: an empty
 * name, and one that every object of JavaScript has.
 *
 * @throws ValidationError
 */
export function checkFields(query: unknown): void {
  for (const [key, value] of Object.entries(isTree(query) ? query : {})) {
    if (key === 'fields') {
      namesIn(value).forEach(checkName);
    } else if (key !== 'filters') {
      checkFields(value);
    }
  }
}

/**
 * The same for the fields that a write brings.
 *
 * @throws ValidationError
 */
export function checkKeys(body: unknown): void {
  const data = isTree(body) ? body.data : undefined;
  const key = Object.keys(isTree(data) ? data : {}).find(isInherited);
  if (key !== undefined) {
    throw new errors.ValidationError(`Invalid key ${key}`, { key, source: 'body' });
  }
}

function namesIn(fields: unknown): string[] {
  return [fields].flat().flatMap((name) => (typeof name === 'string' ? name.split(',') : []));
}

function checkName(name: string): void {
  if (name.trim() === '' || isInherited(name.trim())) {
    throw invalidParameter('fields', `there is no field "${name}"`);
  }
}

function isInherited(name: string): boolean {
  return name in Object.prototype;
}
