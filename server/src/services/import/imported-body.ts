import type { Body } from '#shared/domain/article/body/nodes';
import type { Content } from '#shared/domain/article/content/parts';
import type { StoryType } from '#shared/story-types';
import { validationError } from '../platform/validation-error';

/**
 * The attribute that an import writes the body of a story to: the first of Blocks.
 *
 * @throws ValidationError for a type that keeps no Blocks beside its other fields
 */
export function importAttribute({ uid, content }: StoryType): string {
  const name = Object.keys(content).find((attribute) => content[attribute]?.kind === 'blocks');
  if (name === undefined) {
    const message = `Stories of ${uid} have no field with Blocks that copy could be written to`;
    throw validationError([{ path: ['type'], message }]);
  }
  return name;
}

/** The body that an import wrote. */
export function importedBody(type: StoryType, content: Content): Body | null {
  const body = content[importAttribute(type)];
  return Array.isArray(body) ? (body as Body) : null;
}
