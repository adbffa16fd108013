import type { Core } from '@strapi/strapi';
import { parseConfig } from '../config/validate';
import { PLUGIN_ID } from '../plugin-id';
import { type ArticleService, createArticleService } from './article';
import { type BodyService, createBodyService } from './body';
import { createGateService, type GateService } from './gate';
import { createGateFactsService, type GateFactsService } from './gate-facts';
import { createImageCreditService, type ImageCreditService } from './image-credit';
import { createPictureMetadataService, type PictureMetadataService } from './picture-metadata';
import { createLinkTargetsService, type LinkTargetsService } from './link-targets';
import { createPageService, type PageService } from './page';
import { createPictureRightsService, type PictureRightsService } from './picture-rights';
import { createPictureService, type PictureService } from './picture';
import { createPublicationService, type PublicationService } from './publication';
import { createRelatedLinkService, type RelatedLinkService } from './related-link';
import { createRightsExpiryService, type RightsExpiryService } from './rights-expiry';
import { createSlugService, type SlugService } from './slug';
import { createTranslationsService, type TranslationsService } from './translations';
import { createUsageService, type UsageService } from './usage';

interface Services {
  article: ArticleService;
  body: BodyService;
  gate: GateService;
  'gate-facts': GateFactsService;
  'image-credit': ImageCreditService;
  'link-targets': LinkTargetsService;
  page: PageService;
  'picture-metadata': PictureMetadataService;
  'picture-rights': PictureRightsService;
  picture: PictureService;
  publication: PublicationService;
  'related-link': RelatedLinkService;
  'rights-expiry': RightsExpiryService;
  slug: SlugService;
  translations: TranslationsService;
  usage: UsageService;
}

type Context = { strapi: Core.Strapi };

const configOf = (strapi: Core.Strapi) => parseConfig(strapi.config.get(`plugin::${PLUGIN_ID}`));

export default {
  article: createArticleService,
  body: ({ strapi }: Context) => createBodyService({ strapi, config: configOf(strapi) }),
  gate: ({ strapi }: Context) => createGateService({ strapi, config: configOf(strapi) }),
  'gate-facts': ({ strapi }: Context) =>
    createGateFactsService({ strapi, config: configOf(strapi) }),
  'image-credit': createImageCreditService,
  'link-targets': ({ strapi }: Context) =>
    createLinkTargetsService({ strapi, config: configOf(strapi) }),
  page: ({ strapi }: Context) => createPageService({ strapi, config: configOf(strapi) }),
  'picture-metadata': ({ strapi }: Context) =>
    createPictureMetadataService({ strapi, config: configOf(strapi) }),
  'picture-rights': ({ strapi }: Context) =>
    createPictureRightsService({ strapi, config: configOf(strapi) }),
  picture: createPictureService,
  publication: createPublicationService,
  'related-link': createRelatedLinkService,
  'rights-expiry': ({ strapi }: Context) =>
    createRightsExpiryService({ strapi, config: configOf(strapi) }),
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
