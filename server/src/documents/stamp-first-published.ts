import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../plugin-id';
import { publishes, setData, type Write, type WriteMiddleware } from './write';

/**
 * Sets `firstPublishedAt` when an article is first published, and never again: Strapi overwrites
 * `publishedAt` at each publish. An archive that is brought in may say its own date at `create`.
 */
export const stampFirstPublished: WriteMiddleware = async (write, next, strapi) => {
  keepStoredDate(write);
  if (write.action === 'create' && publishes(write)) {
    const data = write.params.data ?? {};
    setData(write, { ...data, firstPublishedAt: data.firstPublishedAt ?? new Date() });
  } else if (publishes(write) && write.params.documentId) {
    await stamp(strapi, write.params.documentId);
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

/** All translations share the date. `updateMany` leaves `updatedAt` alone. */
async function stamp(strapi: Core.Strapi, documentId: string): Promise<void> {
  const articles = strapi.db.query(ARTICLE_UID);
  const stamped: { firstPublishedAt: string } | null = await articles.findOne({
    select: ['firstPublishedAt'],
    where: { documentId, firstPublishedAt: { $notNull: true } },
  });
  await articles.updateMany({
    where: { documentId, firstPublishedAt: { $null: true } },
    data: { firstPublishedAt: stamped?.firstPublishedAt ?? new Date() },
  });
}
