import { articleController } from './article';
import { imageCreditController } from './image-credit';
import { linkTargetController } from './link-target';
import { relatedLinkController } from './related-link';

export default {
  article: articleController,
  'image-credit': imageCreditController,
  'link-target': linkTargetController,
  'related-link': relatedLinkController,
};
