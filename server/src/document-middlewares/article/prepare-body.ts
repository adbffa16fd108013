import type { Body } from '#shared/domain/article/body/nodes';
import { getService } from '../../services';
import { importMetadataOf } from '../../services/import/import-metadata';
import { storesData, localeOf, setData, type WriteMiddleware } from '../write';

/** What only the plugin writes. */
const MANAGED = [
  ...['bodyImages', 'bodyLinks', 'openBullets', 'slugHistory'],
  ...['importKey', 'importHash', 'importVersion', 'importedAt'],
];

/**
 * Stores a body with every picture and link named, and keeps `bodyImages` and `bodyLinks` equal to
 * its references, so that "where is this used?" is a query of the database.
 */
export const prepareBody: WriteMiddleware = async ({ write, next, strapi }) => {
  const { data } = write.params;
  if (storesData(write) && data) {
    const own = Object.fromEntries(Object.entries(data).filter(([key]) => !MANAGED.includes(key)));
    const metadata = write.action === 'create' ? importMetadataOf(data) : {};
    setData(write, { ...own, ...(await mirrored(own.body)), ...metadata });
  }
  return next();

  async function mirrored(body: unknown) {
    if (body === undefined) {
      return {};
    }
    if (!Array.isArray(body)) {
      return { body: null, bodyImages: [], bodyLinks: { set: [] }, openBullets: 0 };
    }
    const locale = await localeOf(write, strapi);
    return getService(strapi, 'body').prepare(body as Body, locale);
  }
};
