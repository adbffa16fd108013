import type { EventPage, PageChanged, PageChangeReason } from '#shared/events';
import { getService } from '../../services';
import { publishes, type StoryMiddleware, writtenId } from '../write';

/**
 * Tells that pages of a story changed, and those that point at it. A publish tells of all languages
 * of its story: they share some fields.
 */
export const tellPageChanges: StoryMiddleware = async ({ type, write, next, strapi }) => {
  const ends = write.action === 'unpublish' || write.action === 'delete';
  if (!ends && !publishes(write)) {
    return next();
  }
  const pages = getService(strapi, 'live-pages');
  const { documentId } = write.params;
  const before = documentId ? await pages.of(type, documentId) : [];
  const linkedBefore = documentId && ends ? await pages.linkingTo(type, documentId) : [];
  const result = await next();
  const written = documentId ?? writtenId(result);
  if (!written) {
    return result;
  }
  const after = await pages.of(type, written);
  const own = [...goneOf(before, after), ...(ends ? [] : as('published', after))];
  if (own.length > 0) {
    const linked = ends ? linkedBefore : await pages.linkingTo(type, written);
    await getService(strapi, 'events').raise('newsroom.page-changed', [
      ...own,
      ...as('link', linked),
    ]);
  }
  return result;
};

/** Pages that are not where they were. */
function goneOf(before: EventPage[], after: EventPage[]): PageChanged[] {
  return before.flatMap((page) => {
    const now = after.find(({ locale }) => locale === page.locale);
    if (now?.url === page.url) {
      return [];
    }
    return as(now ? 'address' : 'unpublished', [page]);
  });
}

function as(reason: PageChangeReason, pages: EventPage[]): PageChanged[] {
  return pages.map((page) => ({ page, reason }));
}
