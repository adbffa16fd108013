import { type PicturePart, picturePart } from './domain/article/content/parts';
import type { ContentShape, UseAttributes } from './domain/article/content/shape';
import type { ImageUse } from './domain/pictures/image-use';
import { ARTICLE_UID } from './plugin-id';

/**
 * What the plugin knows of a story beside its body, each with the attribute of its content type that
 * holds it. A section and a byline may be in a relation: `category.name`. What a type has not is left
 * out.
 */
export interface StoryFields {
  headline: string;
  slug: string;
  summary?: string;
  leadImage?: string;
  relatedLinks?: string;
  section?: string;
  byline?: string;
  dateline?: string;
  keywords?: string;
  corrections?: string;
  embargoedUntil?: string;
  firstPublishedAt?: string;
  source?: string;
  sourceUrl?: string;
}

export type StoryField = keyof StoryFields;

/** The fields that a type may lack. */
export const OPTIONAL_FIELDS = [
  ...(['summary', 'leadImage', 'relatedLinks', 'section', 'byline', 'dateline'] as const),
  ...(['keywords', 'corrections', 'embargoedUntil', 'firstPublishedAt'] as const),
  ...(['source', 'sourceUrl'] as const),
] satisfies StoryField[];

export const STORY_FIELDS: readonly StoryField[] = ['headline', 'slug', ...OPTIONAL_FIELDS];

/** A content type whose entries are stories. */
export interface StoryType {
  uid: string;
  /** What people call it, such as `Article`. */
  displayName: string;
  fields: StoryFields;
  /** Where the texts of the lead picture's use stand. */
  leadImageUse: UseAttributes;
  /** Where the body stands. */
  content: ContentShape;
  /** The pattern of its addresses. */
  articlePath: string;
  isLocalised: boolean;
}

/** The plugin's own article, but for what a site's config says of it. */
export const ARTICLE_TYPE = {
  uid: ARTICLE_UID,
  displayName: 'Article',
  fields: {
    headline: 'headline',
    slug: 'slug',
    summary: 'summary',
    leadImage: 'leadImage',
    relatedLinks: 'relatedLinks',
    section: 'section',
    byline: 'byline',
    dateline: 'dateline',
    keywords: 'keywords',
    corrections: 'corrections',
    embargoedUntil: 'embargoedUntil',
    firstPublishedAt: 'firstPublishedAt',
    source: 'source',
    sourceUrl: 'sourceUrl',
  },
  leadImageUse: { field: 'leadImageUse' },
  content: { body: { kind: 'blocks' } },
  articlePath: '/news/:slug',
  isLocalised: true,
} as const satisfies StoryType;

/** The lead picture of a story as a piece of it, with its places in the type's own names. */
export function leadPart(
  { fields, leadImageUse }: StoryType,
  file: Record<string, unknown>,
  use: ImageUse,
): PicturePart {
  const path = [fields.leadImage ?? 'leadImage'];
  return { ...picturePart(file, { path, use: leadImageUse, beside: {} }), use };
}
