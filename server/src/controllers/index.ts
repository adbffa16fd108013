import { articleController } from './article';
import { gateController } from './gate';
import { imageCreditController } from './image-credit';
import { importController } from './import';
import { linkTargetController } from './link-target';
import { linksController } from './links';
import { pictureController } from './picture';
import { pictureRightsController } from './picture-rights';
import { relatedLinkController } from './related-link';
import { usageController } from './usage';

export default {
  article: articleController,
  gate: gateController,
  'image-credit': imageCreditController,
  import: importController,
  'link-target': linkTargetController,
  links: linksController,
  'picture-rights': pictureRightsController,
  picture: pictureController,
  'related-link': relatedLinkController,
  usage: usageController,
};
