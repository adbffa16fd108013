import { articleController } from './article';
import { imageCreditController } from './image-credit';
import { importController } from './import';
import { relatedLinkController } from './related-link';

export default {
  article: articleController,
  'image-credit': imageCreditController,
  import: importController,
  'related-link': relatedLinkController,
};
