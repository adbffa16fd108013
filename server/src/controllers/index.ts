import { articleController } from './article';
import { gateController } from './gate';
import { imageCreditController } from './image-credit';
import { pictureRightsController } from './picture-rights';
import { pictureController } from './picture';
import { linkTargetController } from './link-target';
import { linksController } from './links';
import { importController } from './import';
import { relatedLinkController } from './related-link';
import { usageController } from './usage';

export default {
  article: articleController,
  gate: gateController,
  'image-credit': imageCreditController,
  'picture-rights': pictureRightsController,
  picture: pictureController,
  'link-target': linkTargetController,
  links: linksController,
  import: importController,
  'related-link': relatedLinkController,
  usage: usageController,
};
