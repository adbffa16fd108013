import type { ImageUse } from '../pictures/image-use';
import type { Body } from './body/nodes';
import type { MediaFile } from './body/media-file';
import type { Credit } from '../pictures/credit/credit';
import type { ResolvedLink } from './resolved-link';

export const CORRECTION_TYPES = ['correction', 'clarification', 'retraction', 'update'] as const;

/** A correction that is published with a story. */
export interface Correction {
  correctionType: (typeof CORRECTION_TYPES)[number];
  text: string;
  /** ISO 8601. */
  date: string;
}

/** The lead picture: the media file, with the texts of this use and its credit. */
export interface ResolvedLeadImage extends MediaFile {
  id: number;
  credit: Credit | null;
  [key: string]: unknown;
}

/** The same story in another language. */
export interface Translation {
  documentId: string;
  locale: string;
  slug: string;
  headline: string;
  url: string;
}

/** A finished page: all that a front end needs to show a story. Times are ISO 8601, UTC. */
export interface ArticlePage {
  id: number;
  documentId: string;
  locale: string;
  headline: string;
  slug: string;
  /** The story's address, from the configured `articlePath`. */
  url: string;
  summary: string | null;
  byline: string | null;
  dateline: string | null;
  section: string | null;
  keywords: string[] | null;
  leadImage: ResolvedLeadImage | null;
  leadImageUse: ImageUse | null;
  /** Strapi Blocks, resolved. */
  body: Body | null;
  relatedLinks: ResolvedLink[];
  corrections: Correction[] | null;
  embargoedUntil: string | null;
  /** The time of the first publication; `publishedAt` is that of the last one. */
  firstPublishedAt: string | null;
  publishedAt: string | null;
  createdAt: string;
  updatedAt: string;
  source: string | null;
  sourceUrl: string | null;
  localizations: Translation[];
}

/** The answer of `GET /api/newsroom/articles/by-slug/:slug`. */
export interface ArticlePageResponse {
  data: ArticlePage;
  meta: Record<string, unknown>;
}

/**
 * A finished page of a story of any type, in the same words for all. What a type does not keep is null.
 */
export interface StoryPage extends Omit<ArticlePage, 'slug' | 'body' | 'createdAt' | 'updatedAt'> {
  /** uid of the content type. */
  type: string;
  slug: string | null;
  /**
   * What the story is made of, in order: nodes of Strapi Blocks, components as Strapi's dynamic zones
   * answer them (with `__component`), media files (`{type: 'media', file}`) and rich text
   * (`{type: 'markdown', text}`), all resolved.
   */
  body: Array<Record<string, unknown>> | null;
  createdAt: string | null;
  updatedAt: string | null;
}

/** The answer of `GET /api/newsroom/pages/…`. */
export interface StoryPageResponse {
  data: StoryPage;
  meta: Record<string, unknown>;
}
