import type { Core } from '@strapi/strapi';
import { getService } from '../../services';
import { publishedLocales, publishes, setData, type Write, type WriteMiddleware } from '../write';

/**
 * Sets `firstPublishedAt` when an article is first published, and never again: Strapi overwrites
 * `publishedAt` at each publish. An archive that is brought in may say its own date at `create`.
 */
export const setFirstPublished: WriteMiddleware = async ({ write, next, strapi }) => {
  const { documentId, data = {} } = write.params;
  if (write.action === 'update' && 'firstPublishedAt' in data) {
    // a form sends the date back, and Strapi's `update` would clear it
    const { firstPublishedAt: _stored, ...rest } = data;
    setData(write, rest);
  }
  if (write.action === 'create' && publishes(write)) {
    setData(write, { ...data, firstPublishedAt: data.firstPublishedAt ?? new Date() });
  } else if (documentId && publishes(write)) {
    await stamp(write, documentId, strapi);
  }
  return next();
};

/** Before the write, which copies the draft; not where there is no draft to publish. */
async function stamp(write: Write, documentId: string, strapi: Core.Strapi): Promise<void> {
  const publication = getService(strapi, 'publication');
  const locales = await publishedLocales(write, strapi);
  if (write.action === 'update' || (await publication.hasDraft(documentId, locales))) {
    await publication.stampFirst(documentId, new Date());
  }
}
