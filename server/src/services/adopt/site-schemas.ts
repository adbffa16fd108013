import type { Core, UID } from '@strapi/strapi';
import type { SchemaFields, SiteSchemas, TypeSchema } from '#shared/domain/adopt/mapping/schemas';
import { type Attributes, contentField } from '../article/story-types/content-shape';

/** What proposals are made from, as Strapi has it in memory. */
export function siteSchemas(strapi: Core.Strapi): SiteSchemas {
  const component = (uid: string) =>
    strapi.components[uid as UID.Component]?.attributes as Attributes | undefined;
  return {
    component: (uid) => component(uid) as SchemaFields | undefined,
    contentType: (uid) =>
      strapi.contentTypes[uid as UID.ContentType]?.attributes as SchemaFields | undefined,
    content: (fields, name) =>
      contentField({ component, pictures: {} }, { attributes: fields, name }),
  };
}

/** The content types that a site made itself. */
export function ownTypes(strapi: Core.Strapi): TypeSchema[] {
  return Object.values(strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::'))
    .map(({ uid, kind, info, options, pluginOptions, attributes }) => ({
      uid,
      displayName: info.displayName,
      singularName: info.singularName,
      pluralName: info.pluralName,
      isCollection: kind === 'collectionType',
      hasDrafts: options?.draftAndPublish === true,
      isLocalised: isLocalised(pluginOptions),
      fields: attributes as SchemaFields,
    }));
}

function isLocalised(pluginOptions: unknown): boolean {
  const { i18n } = (pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
  return i18n?.localized === true;
}
