import { articleController } from './article';
import { gateController } from './gate';
import { imageCreditController } from './image-credit';
import { relatedLinkController } from './related-link';

export default {
  article: articleController,
  gate: gateController,
  'image-credit': imageCreditController,
  'related-link': relatedLinkController,
};
