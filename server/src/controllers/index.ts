import { articleController } from './article';
import { imageCreditController } from './image-credit';
import { relatedLinkController } from './related-link';

export default {
  article: articleController,
  'image-credit': imageCreditController,
  'related-link': relatedLinkController,
};
