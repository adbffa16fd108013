import { article } from './article/schema';
import { expiryNotice } from './expiry-notice/schema';
import { formerSlug } from './former-slug/schema';
import { imageCredit } from './image-credit/schema';
import { importRecord } from './import-record/schema';
import { lease } from './lease/schema';
import { reference } from './reference/schema';
import { relatedLink } from './related-link/schema';

export default {
  article: { schema: article },
  'image-credit': { schema: imageCredit },
  'related-link': { schema: relatedLink },
  'expiry-notice': { schema: expiryNotice },
  'former-slug': { schema: formerSlug },
  'import-record': { schema: importRecord },
  lease: { schema: lease },
  reference: { schema: reference },
};
