import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../plugin-id';
import { type AddressService, createAddressService } from './address';
import { type ArticleService, createArticleService } from './article';
import { type BodyService, createBodyService } from './body';
import { configOf } from './config-of';
import { createImageCreditService, type ImageCreditService } from './image-credit';
import { createWebService, type WebService } from './net/web';
import { createJobService, type JobService } from './job';
import { createLinkCareService, type LinkCareService } from './link-care';
import { createLinkCheckService, type LinkCheckService } from './link-check';
import { createLinkListService, type LinkListService } from './link-list';
import { createPageService, type PageService } from './page';
import { createProtectionService, type ProtectionService } from './protection';
import { createPublicationService, type PublicationService } from './publication';
import { createRelatedLinkService, type RelatedLinkService } from './related-link';
import { createSlugService, type SlugService } from './slug';
import { createSuggestionService, type SuggestionService } from './suggestions';
import { createTranslationsService, type TranslationsService } from './translations';
import { createUsageService, type UsageService } from './usage';

interface Services {
  address: AddressService;
  article: ArticleService;
  body: BodyService;
  'image-credit': ImageCreditService;
  job: JobService;
  'link-care': LinkCareService;
  'link-check': LinkCheckService;
  'link-list': LinkListService;
  page: PageService;
  protection: ProtectionService;
  publication: PublicationService;
  'related-link': RelatedLinkService;
  slug: SlugService;
  suggestions: SuggestionService;
  translations: TranslationsService;
  usage: UsageService;
  web: WebService;
}

type Context = { strapi: Core.Strapi };

export default {
  address: ({ strapi }: Context) =>
    createAddressService({
      strapi,
      config: configOf(strapi),
      web: () => getService(strapi, 'web'),
    }),
  article: createArticleService,
  body: ({ strapi }: Context) => createBodyService({ strapi, config: configOf(strapi) }),
  'image-credit': createImageCreditService,
  job: createJobService,
  'link-care': createLinkCareService,
  'link-check': ({ strapi }: Context) =>
    createLinkCheckService({
      strapi,
      jobs: () => getService(strapi, 'job'),
      fetchBounded: (url, options) => getService(strapi, 'web').fetchBounded(url, options),
    }),
  'link-list': createLinkListService,
  page: ({ strapi }: Context) => createPageService({ strapi, config: configOf(strapi) }),
  protection: ({ strapi }: Context) =>
    createProtectionService({
      strapi,
      config: configOf(strapi),
      slugs: () => getService(strapi, 'slug'),
      usage: () => getService(strapi, 'usage'),
    }),
  publication: createPublicationService,
  'related-link': createRelatedLinkService,
  slug: createSlugService,
  suggestions: createSuggestionService,
  translations: createTranslationsService,
  usage: createUsageService,
  web: createWebService,
};

export function getService<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] {
  return strapi.plugin(PLUGIN_ID).service(name) as Services[Name];
}
