import type {
  Sample,
  SchemaField,
  SchemaFields,
  SiteSchemas,
  TypeSchema,
} from '#shared/domain/adopt/mapping/schemas';
import { proposeMapping, type Proposal } from '#shared/domain/adopt/mapping/propose';
import { contentField } from '../../../../../server/src/services/article/story-types/content-shape';

/** A site as its schemas are, for proposals. */
export interface TestSite {
  types: Record<string, SchemaFields>;
  components?: Record<string, SchemaFields>;
}

export const text: SchemaField = { type: 'string' };
export const longText: SchemaField = { type: 'text' };
export const blocks: SchemaField = { type: 'blocks' };
export const richText: SchemaField = { type: 'richtext' };
export const time: SchemaField = { type: 'datetime' };
export const picture: SchemaField = { type: 'media', multiple: false, allowedTypes: ['images'] };
export const pictures: SchemaField = { type: 'media', multiple: true, allowedTypes: ['images'] };
export const uidOf = (targetField?: string): SchemaField => ({ type: 'uid', targetField });
export const toOne = (target: string): SchemaField => ({
  type: 'relation',
  relation: 'manyToOne',
  target,
});
export const toMany = (target: string): SchemaField => ({
  type: 'relation',
  relation: 'manyToMany',
  target,
});

export const JPEG = { documentId: 'file', mime: 'image/jpeg' };

export function propose(
  { types, components = {} }: TestSite,
  { uid, samples = [], ...more }: { uid: string; samples?: Sample[] } & Partial<TypeSchema>,
): Proposal {
  const schemas: SiteSchemas = {
    contentType: (other) => types[other],
    component: (other) => components[other],
    content: (fields, name) =>
      contentField(
        { component: (other) => components[other], pictures: {} },
        { attributes: fields, name },
      ),
  };
  const name = uid.split('.').at(-1) ?? uid;
  return proposeMapping({
    type: {
      ...{ uid, displayName: name, singularName: name, pluralName: `${name}s` },
      ...{ isCollection: true, hasDrafts: true, isLocalised: false },
      fields: types[uid] ?? {},
      ...more,
    },
    site: schemas,
    samples,
    now: new Date('2026-11-01T00:00:00Z'),
    relatedLinkUid: 'plugin::newsroom.related-link',
  });
}

/** A number of entries, each made of its number. */
export function entries(count: number, entry: (number: number) => Sample): Sample[] {
  return Array.from({ length: count }, (_, number) => entry(number));
}
