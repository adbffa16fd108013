import type { ContentField } from '../../article/content/shape';

/** A field of a content type or a component, as Strapi's schema has it. */
export interface SchemaField {
  type: string;
  targetField?: string;
  target?: string;
  relation?: string;
  component?: string;
  components?: readonly string[];
  repeatable?: boolean;
  multiple?: boolean;
  allowedTypes?: readonly string[];
  customField?: string;
  options?: { imageField?: unknown };
  private?: boolean;
  required?: boolean;
  unique?: boolean;
  regex?: unknown;
}

export type SchemaFields = Record<string, SchemaField>;

/** A content type of a site. */
export interface TypeSchema {
  uid: string;
  displayName: string;
  singularName: string;
  pluralName: string;
  isCollection: boolean;
  hasDrafts: boolean;
  isLocalised: boolean;
  fields: SchemaFields;
}

/** What a type's fields lead to. */
export interface SiteSchemas {
  component(uid: string): SchemaFields | undefined;
  contentType(uid: string): SchemaFields | undefined;
  /** What of a story's body can stand in a field; undefined where it can hold none. */
  content(fields: SchemaFields, name: string): ContentField | undefined;
}

/** An entry of a type as it is stored, with its media, relations and components. */
export type Sample = Record<string, unknown>;

/** What every entry of Strapi has. */
const OF_STRAPI = new Set([
  ...['id', 'documentId', 'locale', 'localizations', 'status'],
  ...['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
]);

/** The fields that a site gave a type, without those that no reader may see. */
export function openFields(fields: SchemaFields): Array<[name: string, field: SchemaField]> {
  return Object.entries(fields).filter(
    ([name, field]) => !OF_STRAPI.has(name) && field.private !== true,
  );
}

export function isText({ type }: SchemaField): boolean {
  return type === 'string' || type === 'text';
}

export function isPictureField({ type, allowedTypes }: SchemaField): boolean {
  return type === 'media' && (allowedTypes === undefined || allowedTypes.includes('images'));
}
