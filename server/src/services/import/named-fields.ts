import type { Core, UID } from '@strapi/strapi';
import type { StoryField, StoryType } from '#shared/story-types';

export interface NamedFields {
  /** Values by the attributes of the type. */
  data: Record<string, unknown>;
  /** What the type has no place for, in the plugin's words. */
  missing: string[];
}

/**
 * The words of a story by the attributes that its type has for them. A word that belongs to a related
 * entry (`category.name`) connects the entry that says just that; none is made.
 */
export async function namedFields(
  strapi: Core.Strapi,
  type: StoryType,
  words: Record<string, unknown>,
): Promise<NamedFields> {
  const named: NamedFields = { data: {}, missing: [] };
  for (const [word, value] of Object.entries(words)) {
    const [attribute, field] = (type.fields[word as StoryField] ?? '').split('.');
    const written =
      attribute && field !== undefined
        ? await related(strapi, { type, attribute, field, value })
        : valueFor(strapi, type, attribute, value);
    if (attribute && written !== undefined) {
      named.data[attribute] = written;
    } else if (value !== null) {
      named.missing.push(word);
    }
  }
  return named;
}

/** A list of keywords in a field of text has commas between them. */
function valueFor(
  strapi: Core.Strapi,
  { uid }: StoryType,
  attribute: string | undefined,
  value: unknown,
): unknown {
  if (!attribute) {
    return undefined;
  }
  const { type } = strapi.contentType(uid as UID.ContentType).attributes[attribute] ?? {};
  return Array.isArray(value) && type !== 'json' ? value.join(', ') : value;
}

async function related(
  strapi: Core.Strapi,
  {
    type,
    attribute,
    field,
    value,
  }: { type: StoryType; attribute: string; field: string; value: unknown },
): Promise<string | null | undefined> {
  const schema = strapi.contentType(type.uid as UID.ContentType).attributes[attribute];
  const target = schema && 'target' in schema ? schema.target : undefined;
  if (value === null || target === undefined || typeof value !== 'string') {
    return value === null ? null : undefined;
  }
  const entry: { documentId: string } | null = await strapi.db.query(target).findOne({
    select: ['documentId'],
    where: { [field]: { $eqi: value } },
    orderBy: { id: 'asc' },
  });
  return entry?.documentId;
}
