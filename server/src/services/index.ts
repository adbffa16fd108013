import type { Core } from '@strapi/strapi';
import type { NewsroomServices } from '#shared/extensions';
import { PLUGIN_ID } from '#shared/plugin-id';
import { type AddressService, createAddressService } from './links/addresses';
import { type ArticleService, createArticleService } from './article/article';
import { type BodyService, createBodyService } from './article/body';
import { configOf } from './platform/config';
import { createEventService, type EventService } from './platform/events';
import { createLivePagesService, type LivePagesService } from './article/live-pages';
import { createGateService, type GateService } from './gate/gate';
import { createGateFactsService, type GateFactsService } from './gate/facts';
import { createImageCreditService, type ImageCreditService } from './pictures/image-credit';
import { createImportService, type ImportService } from './import';
import { createPictureFetcher } from './import/fetch-picture';
import { createLeaseService, type LeaseService } from './platform/leases';
import { createLinkMaintenanceService, type LinkMaintenanceService } from './links/maintenance';
import { createLinkCheckService, type LinkCheckService } from './links/check';
import { createLinkListService, type LinkListService } from './links/list';
import { createLinkTargetsService, type LinkTargetsService } from './links/targets';
import { createWebService, type WebService } from './platform/web';
import { createPageService, type PageService } from './article/page';
import { createStoryPageService, type StoryPageService } from './article/story-page';
import { createPictureService, type PictureLookupService } from './pictures/lookup';
import { createPictureMetadataService, type PictureMetadataService } from './pictures/metadata';
import { createPictureRightsService, type PictureRightsService } from './pictures/rights';
import { createProtectionService, type ProtectionService } from './links/protection';
import { createPublicationService, type PublicationService } from './article/publication';
import { createRelatedLinkService, type RelatedLinkService } from './links/related-link';
import { createRightsExpiryService, type RightsExpiryService } from './pictures/expiry';
import { createSlugService, type SlugService } from './slugs/slug';
import { createSuggestionService, type SuggestionService } from './links/suggestions';
import { createTranslationsService, type TranslationsService } from './article/translations';
import { createStoryTypesService, type StoryTypesService } from './article/story-types';
import { createUsesService, type UsesService } from './links/uses';

/** Those of `NewsroomServices` are for sites; the others are internal. */
interface Services extends NewsroomServices {
  address: AddressService;
  article: ArticleService;
  body: BodyService;
  events: EventService;
  'live-pages': LivePagesService;
  'gate-facts': GateFactsService;
  gate: GateService;
  'image-credit': ImageCreditService;
  import: ImportService;
  leases: LeaseService;
  'link-maintenance': LinkMaintenanceService;
  'link-check': LinkCheckService;
  'link-list': LinkListService;
  'link-targets': LinkTargetsService;
  page: PageService;
  'picture-metadata': PictureMetadataService;
  'picture-rights': PictureRightsService;
  picture: PictureLookupService;
  protection: ProtectionService;
  publication: PublicationService;
  'related-link': RelatedLinkService;
  'rights-expiry': RightsExpiryService;
  slug: SlugService;
  'story-page': StoryPageService;
  'story-types': StoryTypesService;
  suggestions: SuggestionService;
  translations: TranslationsService;
  uses: UsesService;
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
  events: createEventService,
  'live-pages': ({ strapi }: Context) =>
    createLivePagesService({ strapi, config: configOf(strapi) }),
  'gate-facts': ({ strapi }: Context) =>
    createGateFactsService({ strapi, config: configOf(strapi) }),
  gate: ({ strapi }: Context) => createGateService({ strapi, config: configOf(strapi) }),
  'image-credit': createImageCreditService,
  import: ({ strapi }: Context) =>
    createImportService({
      strapi,
      config: configOf(strapi),
      fetchPicture: createPictureFetcher((url, options) =>
        getService(strapi, 'web').fetchBounded(url, options),
      ),
    }),
  leases: createLeaseService,
  'link-maintenance': createLinkMaintenanceService,
  'link-check': ({ strapi }: Context) =>
    createLinkCheckService({
      strapi,
      events: () => getService(strapi, 'events'),
      leases: () => getService(strapi, 'leases'),
      fetchBounded: (url, options) => getService(strapi, 'web').fetchBounded(url, options),
    }),
  'link-list': createLinkListService,
  'link-targets': ({ strapi }: Context) =>
    createLinkTargetsService({
      strapi,
      config: configOf(strapi),
      addresses: () => getService(strapi, 'address'),
    }),
  page: ({ strapi }: Context) => createPageService({ strapi, config: configOf(strapi) }),
  'picture-metadata': ({ strapi }: Context) =>
    createPictureMetadataService({ strapi, config: configOf(strapi) }),
  'picture-rights': ({ strapi }: Context) =>
    createPictureRightsService({ strapi, config: configOf(strapi) }),
  picture: createPictureService,
  protection: ({ strapi }: Context) =>
    createProtectionService({
      strapi,
      config: configOf(strapi),
      slugs: () => getService(strapi, 'slug'),
      uses: () => getService(strapi, 'uses'),
    }),
  publication: createPublicationService,
  'related-link': createRelatedLinkService,
  'rights-expiry': ({ strapi }: Context) =>
    createRightsExpiryService({ strapi, config: configOf(strapi) }),
  slug: createSlugService,
  'story-page': ({ strapi }: Context) =>
    createStoryPageService({
      strapi,
      config: configOf(strapi),
      pages: () => getService(strapi, 'page'),
    }),
  'story-types': createStoryTypesService,
  suggestions: createSuggestionService,
  translations: createTranslationsService,
  uses: createUsesService,
  web: createWebService,
};

export function getService<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] {
  return strapi.plugin(PLUGIN_ID).service(name) as Services[Name];
}
