import { articleController } from './article';
import { imageCreditController } from './image-credit';
import { pictureRightsController } from './picture-rights';
import { relatedLinkController } from './related-link';

export default {
  article: articleController,
  'image-credit': imageCreditController,
  'picture-rights': pictureRightsController,
  'related-link': relatedLinkController,
};
