import { articleController } from './article/article';
import { gateController } from './gate/gate';
import { imageCreditController } from './pictures/image-credit';
import { importController } from './import/import';
import { linkTargetController } from './links/targets';
import { linksController } from './links/links';
import { pictureController } from './pictures/lookup';
import { pictureRightsController } from './pictures/rights';
import { relatedLinkController } from './links/related-link';
import { usesController } from './links/uses';

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
  uses: usesController,
};
