import { articleController } from './article';
import { gateController } from './gate';
import { imageCreditController } from './image-credit';
import { pictureRightsController } from './picture-rights';
import { pictureController } from './picture';
import { relatedLinkController } from './related-link';

export default {
  article: articleController,
  gate: gateController,
  'image-credit': imageCreditController,
  'picture-rights': pictureRightsController,
  picture: pictureController,
  'related-link': relatedLinkController,
};
