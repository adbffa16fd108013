import { ARTICLE_UID } from './plugin-id';

/** What the plugin knows of a story, each with the attribute of its content type that holds it. */
export interface StoryFields {
  headline: string;
  slug: string;
  body: string;
  summary: string;
  leadImage: string;
  leadImageUse: string;
  relatedLinks: string;
  section: string;
  byline: string;
  keywords: string;
  embargoedUntil: string;
  firstPublishedAt: string;
}

/** A content type whose entries are stories. */
export interface StoryType {
  uid: string;
  fields: StoryFields;
}

/** The plugin's own article. */
export const ARTICLE_TYPE = {
  uid: ARTICLE_UID,
  fields: {
    headline: 'headline',
    slug: 'slug',
    body: 'body',
    summary: 'summary',
    leadImage: 'leadImage',
    leadImageUse: 'leadImageUse',
    relatedLinks: 'relatedLinks',
    section: 'section',
    byline: 'byline',
    keywords: 'keywords',
    embargoedUntil: 'embargoedUntil',
    firstPublishedAt: 'firstPublishedAt',
  },
} as const satisfies StoryType;

/** Every story type of a site. */
export const STORY_TYPES: readonly StoryType[] = [ARTICLE_TYPE];

/** The story type of a content type; undefined for a type whose entries are no stories. */
export function storyTypeOf(uid: string | undefined): StoryType | undefined {
  return STORY_TYPES.find((type) => type.uid === uid);
}
