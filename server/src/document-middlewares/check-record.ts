import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { imageCreditAddresses } from '#shared/contracts/pictures/image-credit';
import { problemsOf } from '#shared/contracts/platform/problems';
import { relatedLinkAddress } from '#shared/contracts/links/related-link';
import { UNCHECKED } from '#shared/domain/links/health';
import { getService } from '../services';
import { validationError } from '../services/platform/validation-error';
import { bringsData, setData, type WriteMiddleware, writtenId } from './write';

/** Refuses addresses that are none, a record without a picture, and a second record for one. */
export const checkImageCredit = checkRecord({
  addresses: imageCreditAddresses,
  managed: ['imageKey', 'fileMetadata'],
  tie: (strapi, documentId) => getService(strapi, 'image-credit').setImageKey(documentId),
});

/** Refuses an address that is none, a link without exactly one target, and a second one to it. */
export const checkRelatedLink = checkRecord({
  addresses: relatedLinkAddress,
  managed: ['targetKey', 'title', ...Object.keys(UNCHECKED)],
  tie: (strapi, documentId, data) =>
    getService(strapi, 'related-link').setTargetKey(documentId, { data }),
});

/** Judges a record after it is written, as it then is; what is refused is rolled back. */
function checkRecord({
  addresses,
  managed,
  tie,
}: {
  addresses: z.ZodType;
  /** What only the plugin writes. */
  managed: string[];
  tie(strapi: Core.Strapi, documentId: string, data: Record<string, unknown>): Promise<void>;
}): WriteMiddleware {
  return async ({ write, next, strapi }) => {
    if (!bringsData(write)) {
      return next();
    }
    const data = Object.fromEntries(
      Object.entries(write.params.data ?? {}).filter(([key]) => !managed.includes(key)),
    );
    const { error } = addresses.safeParse(data);
    if (error) {
      throw validationError(problemsOf(error));
    }
    setData(write, data);
    const written = await next();
    const documentId = writtenId(written);
    if (documentId) {
      await tie(strapi, documentId, data);
    }
    return written;
  };
}
