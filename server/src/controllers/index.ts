import { articleController } from './article';
import { imageCreditController } from './image-credit';
import { linksController } from './links';
import { relatedLinkController } from './related-link';
import { usageController } from './usage';

export default {
  article: articleController,
  'image-credit': imageCreditController,
  links: linksController,
  'related-link': relatedLinkController,
  usage: usageController,
};
