/** What front ends import from `strapi-plugin-newsroom/types`. */
export type { Body, BodyNode, ImageUse } from './domain/article/body/nodes';
export type { MediaFile } from './domain/article/body/media-file';
export type { ResolvedImage } from './domain/article/body/resolve';
export type { Credit } from './domain/pictures/credit/credit';
export type { LinkedArticle, ResolvedLink } from './domain/links/resolved-link';
export type {
  ArticlePage,
  ArticlePageResponse,
  Correction,
  ResolvedLeadImage,
  Translation,
} from './domain/article/page';
