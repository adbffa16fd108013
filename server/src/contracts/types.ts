/** What front ends import from `strapi-plugin-newsroom/types`. */
export type { Body, BodyNode, ImageUse } from '../domain/body/nodes';
export type { MediaFile } from '../domain/body/media-file';
export type { ResolvedImage } from '../domain/body/resolve';
export type { Credit } from '../domain/credit/credit';
export type { LinkedArticle, ResolvedLink } from '../domain/link/resolved-link';
export type {
  ArticlePage,
  ArticlePageResponse,
  Correction,
  ResolvedLeadImage,
  Translation,
} from '../domain/page/page';
