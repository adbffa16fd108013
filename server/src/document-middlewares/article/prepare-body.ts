import type { Body } from '#shared/domain/article/body/nodes';
import { getService } from '../../services';
import { importMetadataOf } from '../../services/import/import-metadata';
import { localeOf, setData, storesData, type WriteMiddleware } from '../write';

/** What only the plugin writes. */
const MANAGED = ['slugHistory', 'importKey', 'importHash', 'importVersion', 'importedAt'];

/** Stores a body with every picture and link named by its documentId, and addresses as of now. */
export const prepareBody: WriteMiddleware = async ({ write, next, strapi }) => {
  const { data } = write.params;
  if (storesData(write) && data) {
    const own = Object.fromEntries(Object.entries(data).filter(([key]) => !MANAGED.includes(key)));
    const metadata = write.action === 'create' ? importMetadataOf(data) : {};
    setData(write, { ...own, ...(await prepared(own.body)), ...metadata });
  }
  return next();

  async function prepared(body: unknown) {
    if (body === undefined) {
      return {};
    }
    if (!Array.isArray(body)) {
      return { body: null };
    }
    const locale = await localeOf(write, strapi);
    return { body: await getService(strapi, 'body').prepare(body as Body, locale) };
  }
};
