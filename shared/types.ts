/** What front ends import from `strapi-plugin-newsroom/types`. */
export type { Body, BodyNode } from './domain/article/body/nodes';
export type { ImageUse } from './domain/pictures/image-use';
export type { MediaFile } from './domain/article/body/media-file';
export type { ResolvedImage } from './domain/article/body/resolve';
export type { Credit } from './domain/pictures/credit/credit';
export type { LinkedArticle, ResolvedLink } from './domain/article/resolved-link';
export type {
  ArticlePage,
  ArticlePageResponse,
  Correction,
  ResolvedLeadImage,
  StoryPage,
  StoryPageResponse,
  Translation,
} from './domain/article/page';

/** What the code of a site imports, to add to the plugin. */
export type { NewsroomServices } from './extensions';
export type {
  CreditChanged,
  EventPage,
  LinkBroken,
  NewsroomEvent,
  NewsroomEvents,
  PageChanged,
  PageChangeReason,
  RightsExpired,
} from './events';
export type {
  OwnGateRule,
  RuleContext,
  RuledStory,
  RuleFinding,
  RulePlace,
} from './contracts/gate/own-rules';
export type { OwnTarget, OwnTargetType } from './contracts/links/own-targets';
export type { ImportSource, OwnImportReader, ReadByOwn } from './contracts/import/own-readers';
