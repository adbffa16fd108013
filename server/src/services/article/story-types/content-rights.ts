import { type ContentField, type ContentShape } from '#shared/domain/article/content/shape';
import type { Problem } from '#shared/domain/platform/problem';

/** Whether a role may do something with the field of this name, as Strapi's permissions name fields. */
type May = (field: string) => boolean;

/**
 * Whether a role may do something with the whole body of a story. Strapi gives a role a component by its
 * fields, `gallery.image`, and a dynamic zone as one.
 */
export function mayWithContent(content: ContentShape, may: May): boolean {
  return Object.entries(content).every(([name, field]) => mayWithField(field, { name, may }));
}

function mayWithField(field: ContentField, { name, may }: { name: string; may: May }): boolean {
  if (may(name)) {
    return true;
  }
  return (
    field.kind === 'component' && mayWithContent(field.shape, (within) => may(`${name}.${within}`))
  );
}

/** The name of the field that a place in a body is in, as Strapi's permissions name it. */
export function permittedField(content: ContentShape, [name, ...rest]: Problem['path']): string {
  const field = typeof name === 'string' ? content[name] : undefined;
  const within = rest.filter((key, index) => index > 0 || typeof key === 'string');
  return field?.kind === 'component' && within.length > 0
    ? `${name}.${permittedField(field.shape, within)}`
    : String(name);
}
