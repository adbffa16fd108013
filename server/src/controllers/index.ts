import { articleController } from './article/article';
import { pageController } from './article/page';
import { storyTypesController } from './article/story-types';
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
  page: pageController,
  'picture-rights': pictureRightsController,
  picture: pictureController,
  'related-link': relatedLinkController,
  'story-types': storyTypesController,
  uses: usesController,
};
