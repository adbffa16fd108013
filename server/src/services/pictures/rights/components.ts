import type { Core } from '@strapi/strapi';
import type { ContentField, ContentShape } from '#shared/domain/article/content/shape';
import { storyTypes } from '../../article/story-types';

interface Attribute {
  type: string;
  component?: string;
  components?: string[];
}

/** Tables in which Strapi notes which components a type or a component holds. */
const PARTS = '_cmps';

/** The components with content that stories of some type are made of, at any depth. */
export function storyComponents(strapi: Core.Strapi): string[] {
  const found = storyTypes(strapi).flatMap(({ uid, content }) =>
    componentsIn(content, attributesOf(strapi, uid), strapi),
  );
  return [...new Set(found)];
}

/** The tables of what holds these components beside stories and the components themselves. */
export function componentHolders(
  strapi: Core.Strapi,
  { types, components }: { types: string[]; components: string[] },
): string[] {
  const known = [...types, ...components];
  const models = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)];
  return models.flatMap((uid) => {
    const holds = Object.values(attributesOf(strapi, uid)).some(({ component, components: zone }) =>
      [component, ...(zone ?? [])].some((one) => one !== undefined && components.includes(one)),
    );
    return holds && !known.includes(uid) ? [strapi.db.metadata.get(uid).tableName + PARTS] : [];
  });
}

function componentsIn(
  shape: ContentShape,
  attributes: Record<string, Attribute>,
  strapi: Core.Strapi,
): string[] {
  return Object.entries(shape).flatMap(([name, field]) =>
    Object.entries(shapesOf(field, attributes[name])).flatMap(([uid, inner]) => [
      uid,
      ...componentsIn(inner, attributesOf(strapi, uid), strapi),
    ]),
  );
}

function shapesOf(
  field: ContentField,
  attribute: Attribute | undefined,
): Record<string, ContentShape> {
  if (field.kind === 'zone') {
    return field.shapes;
  }
  return field.kind === 'component' && attribute?.component
    ? { [attribute.component]: field.shape }
    : {};
}

function attributesOf(strapi: Core.Strapi, uid: string): Record<string, Attribute> {
  return strapi.db.metadata.has(uid)
    ? (strapi.getModel(uid as Parameters<typeof strapi.getModel>[0])
        .attributes as unknown as Record<string, Attribute>)
    : {};
}
