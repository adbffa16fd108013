import { relatedLinkAddress } from '../contracts/related-link';
import { getService } from '../services';
import { invalid } from './invalid';
import { bringsData, type WriteMiddleware } from './write';
import { writtenId } from './written';

/** Refuses an address that is none, a link without exactly one target, and a second one to it. */
export const checkRelatedLink: WriteMiddleware = async (write, next, strapi) => {
  if (!bringsData(write)) {
    return next();
  }
  const result = relatedLinkAddress.safeParse(write.params.data ?? {});
  if (!result.success) {
    throw invalid(
      result.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    );
  }
  const written = await next();
  const documentId = writtenId(written);
  if (documentId) {
    await getService(strapi, 'related-link').tieToTarget(documentId);
  }
  return written;
};
