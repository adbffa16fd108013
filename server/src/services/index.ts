import type { Core } from '@strapi/strapi';
import { parseConfig } from '../config/validate';
import { PLUGIN_ID } from '../plugin-id';
import { type ArticleService, createArticleService } from './article';
import { type BodyService, createBodyService } from './body';
import { createImageCreditService, type ImageCreditService } from './image-credit';
import { createImportService, type ImportService } from './import';
import { createPageService, type PageService } from './page';
import { createPublicationService, type PublicationService } from './publication';
import { createRelatedLinkService, type RelatedLinkService } from './related-link';
import { createSlugService, type SlugService } from './slug';
import { createTranslationsService, type TranslationsService } from './translations';
import { createUsageService, type UsageService } from './usage';

interface Services {
  article: ArticleService;
  body: BodyService;
  'image-credit': ImageCreditService;
  import: ImportService;
  page: PageService;
  publication: PublicationService;
  'related-link': RelatedLinkService;
  slug: SlugService;
  translations: TranslationsService;
  usage: UsageService;
}

type Context = { strapi: Core.Strapi };

const configOf = (strapi: Core.Strapi) => parseConfig(strapi.config.get(`plugin::${PLUGIN_ID}`));

export default {
  article: createArticleService,
  body: ({ strapi }: Context) => createBodyService({ strapi, config: configOf(strapi) }),
  'image-credit': createImageCreditService,
  import: ({ strapi }: Context) => createImportService({ strapi, config: configOf(strapi) }),
  page: ({ strapi }: Context) => createPageService({ strapi, config: configOf(strapi) }),
  publication: createPublicationService,
  'related-link': createRelatedLinkService,
  slug: createSlugService,
  translations: createTranslationsService,
  usage: createUsageService,
};

export function getService<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] {
  return strapi.plugin(PLUGIN_ID).service(name) as Services[Name];
}
