import { adminRoutes } from './admin';
import { articleRoutes } from './article/content-api';
import { pageRoutes } from './article/pages';
import { imageCreditRoutes } from './pictures/content-api';
import { relatedLinkRoutes } from './links/content-api';

export default {
  admin: adminRoutes,
  article: articleRoutes,
  'image-credit': imageCreditRoutes,
  page: pageRoutes,
  'related-link': relatedLinkRoutes,
};
