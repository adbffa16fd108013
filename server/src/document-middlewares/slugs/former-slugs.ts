import { getService } from '../../services';
import type { PublicSlug } from '../../services/slugs/slug';
import { publishes, type StoryMiddleware } from '../write';

/**
 * Remembers the slug of every translation that stops being public under it, because it was
 * published again under another, or unpublished (it may come back under another).
 */
export const formerSlugs: StoryMiddleware = async ({ type, write, next, strapi }) => {
  const { documentId } = write.params;
  const ends = write.action === 'unpublish' || write.action === 'delete';
  if (!documentId || !(ends || publishes(write))) {
    return next();
  }
  const slugs = getService(strapi, 'slug');
  const before = await slugs.published(type, documentId);
  const result = await next();
  const after = await slugs.published(type, documentId);
  await slugs.remember(type, documentId, missingFrom(after, before));
  if (write.action === 'delete') {
    await slugs.forgetDeleted(type, documentId);
  }
  await slugs.refreshHistory(type, documentId);
  return result;
};

function missingFrom(after: PublicSlug[], before: PublicSlug[]): PublicSlug[] {
  return before.filter(
    ({ locale, slug }) => !after.some((now) => now.locale === locale && now.slug === slug),
  );
}
