import { articleController } from './article';
import { imageCreditController } from './image-credit';
import { pictureController } from './picture';
import { relatedLinkController } from './related-link';

export default {
  article: articleController,
  'image-credit': imageCreditController,
  picture: pictureController,
  'related-link': relatedLinkController,
};
