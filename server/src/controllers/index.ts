import { articleController } from './article';
import { gateController } from './gate';
import { imageCreditController } from './image-credit';
import { pictureRightsController } from './picture-rights';
import { pictureController } from './picture';
import { linkTargetController } from './link-target';
import { relatedLinkController } from './related-link';

export default {
  article: articleController,
  gate: gateController,
  'image-credit': imageCreditController,
  'picture-rights': pictureRightsController,
  picture: pictureController,
  'link-target': linkTargetController,
  'related-link': relatedLinkController,
};
