import type { Core, Struct } from '@strapi/strapi';
import { ARTICLE_UID, FILE_UID } from '#shared/plugin-id';
import { storyTypeOf } from '../../services/article/story-types';

export type Tree = Record<string, unknown>;
export type Attribute = Struct.SchemaAttributes[string];

/** A content type's or a component's schema, from which its attributes lead to others. */
export interface SchemaPosition {
  schema: Struct.Schema;
  strapi: Core.Strapi;
}

export function leadsToStory(
  attribute: Attribute,
  { strapi }: Pick<SchemaPosition, 'strapi'>,
): boolean {
  return (
    attribute.type === 'relation' &&
    'target' in attribute &&
    // Ours are guarded even where a site has turned the type off.
    (attribute.target === ARTICLE_UID || storyTypeOf(strapi, attribute.target) !== undefined)
  );
}

/** Where a picture, a relation with one target or a component leads; none for a polymorphic one. */
export function targetOf(
  attribute: Attribute,
  { strapi }: SchemaPosition,
): SchemaPosition | undefined {
  if (attribute.type === 'media') {
    return { strapi, schema: strapi.contentType(FILE_UID) };
  }
  if (attribute.type === 'component') {
    const schema = strapi.components[attribute.component];
    return schema && { strapi, schema };
  }
  if (attribute.type === 'relation' && 'target' in attribute && attribute.target) {
    return { strapi, schema: strapi.contentType(attribute.target) };
  }
  return undefined;
}

/** `a.b` as `{ a: { b: true } }`, or with a key between the levels. */
export function pathTree(path: string, between?: string): Tree {
  const [key = '', ...rest] = path.trim().split('.');
  if (rest.length === 0) {
    return { [key]: true };
  }
  const below = pathTree(rest.join('.'), between);
  return { [key]: between ? { [between]: below } : below };
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
