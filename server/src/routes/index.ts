import { adminRoutes } from './admin';
import { articleRoutes } from './content-api/article';
import { imageCreditRoutes } from './content-api/image-credit';
import { relatedLinkRoutes } from './content-api/related-link';

export default {
  admin: adminRoutes,
  article: articleRoutes,
  'image-credit': imageCreditRoutes,
  'related-link': relatedLinkRoutes,
};
