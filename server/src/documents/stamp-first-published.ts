import { getService } from '../services';
import { publishes, setData, type Write, type WriteMiddleware } from './write';

/**
 * Sets `firstPublishedAt` when an article is first published, and never again: Strapi overwrites
 * `publishedAt` at each publish. An archive that is brought in may say its own date at `create`.
 */
export const stampFirstPublished: WriteMiddleware = async ({ write, next, strapi }) => {
  keepStoredDate(write);
  if (write.action === 'create' && publishes(write)) {
    const data = write.params.data ?? {};
    setData(write, { ...data, firstPublishedAt: data.firstPublishedAt ?? new Date() });
  } else if (publishes(write) && write.params.documentId) {
    await getService(strapi, 'article').stampFirstPublished(write.params.documentId, new Date());
  }
  return next();
};

/** A form sends the date back, and Strapi's `update` would clear it; a copy starts without one. */
function keepStoredDate(write: Write): void {
  const { data } = write.params;
  if (write.action === 'update' && data && 'firstPublishedAt' in data) {
    const { firstPublishedAt: _stored, ...rest } = data;
    setData(write, rest);
  }
  if (write.action === 'clone') {
    setData(write, { ...data, firstPublishedAt: null });
  }
}
