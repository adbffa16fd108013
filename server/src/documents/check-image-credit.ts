import { imageCreditAddresses } from '../contracts/image-credit';
import { getService } from '../services';
import { invalid } from './invalid';
import { bringsData, type WriteMiddleware } from './write';
import { writtenId } from './written';

/** Refuses addresses that are none, a record without a picture, and a second record for one. */
export const checkImageCredit: WriteMiddleware = async (write, next, strapi) => {
  if (!bringsData(write)) {
    return next();
  }
  const result = imageCreditAddresses.safeParse(write.params.data ?? {});
  if (!result.success) {
    throw invalid(
      result.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    );
  }
  const written = await next();
  const documentId = writtenId(written);
  if (documentId) {
    await getService(strapi, 'image-credit').tieToImage(documentId);
  }
  return written;
};
