import { factories } from '@strapi/strapi';
import { IMAGE_CREDIT_UID, RELATED_LINK_UID } from '../plugin-id';
import { articleRoutes } from './content-api/article';

export default {
  article: articleRoutes,
  'image-credit': factories.createCoreRouter(IMAGE_CREDIT_UID),
  'related-link': factories.createCoreRouter(RELATED_LINK_UID),
};
