import type { Core, UID } from '@strapi/strapi';
import { ARTICLE_UID, FILE_UID } from '#shared/plugin-id';
import { storyTypeOf } from '../../services/article/story-types';

export type Entity = Record<string, unknown>;

type Attribute = { type: string; target?: unknown; component?: unknown };

export type Typed = { uid: string; attributes: Record<string, Attribute> };

/** A story in an answer. */
export interface ReachedStory {
  uid: string;
  entity: Entity;
}

/**
 * Every story in an entity, at any depth, also below another; the entity itself too, where it was
 * read and not written.
 */
export function storiesIn(
  strapi: Core.Strapi,
  { schema, entity, isRead }: { schema: Typed; entity: Entity; isRead: boolean },
): ReachedStory[] {
  const below = storiesBelow(strapi, schema, entity);
  return isRead && isStory(strapi, schema.uid) ? [{ uid: schema.uid, entity }, ...below] : below;
}

/** Our articles are guarded even where a site has turned the type off. */
function isStory(strapi: Core.Strapi, uid: string | undefined): uid is string {
  return uid === ARTICLE_UID || storyTypeOf(strapi, uid) !== undefined;
}

function storiesBelow(strapi: Core.Strapi, schema: Typed, entity: Entity): ReachedStory[] {
  return Object.entries(entity).flatMap(([key, value]) => {
    const attribute = schema.attributes[key];
    return attribute === undefined
      ? []
      : listOf(value).flatMap((child) => {
          const uid = uidOf(attribute, child);
          const model = uid ? strapi.getModel(uid as UID.Schema) : undefined;
          const below = model ? storiesBelow(strapi, model, child) : [];
          return isStory(strapi, uid) ? [{ uid, entity: child }, ...below] : below;
        });
  });
}

/** The type of what an attribute holds; a polymorphic one says it on each element. */
function uidOf(attribute: Attribute, child: Entity): string | undefined {
  const media = attribute.type === 'media' ? FILE_UID : undefined;
  const said = [child.__type, child.__component, attribute.component, attribute.target, media];
  return said.find((uid): uid is string => typeof uid === 'string');
}

function listOf(value: unknown): Entity[] {
  return (Array.isArray(value) ? value : [value]).filter(isTree);
}

/** Whatever has keys of its own in the answer, of any class; a date is written as one word. */
export function isTree(value: unknown): value is Entity {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !('toJSON' in value);
}
