import type { Core } from '@strapi/strapi';
import { FORMER_SLUG_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';

/**
 * What a search for stories of a type finds under a slug: those that have it now, else the one that had it
 * last. In one locale, or in all.
 *
 * @param find runs the search, with conditions on a story's slug, documentId and locale
 */
export async function findBySlug<Row>({
  strapi,
  type,
  slug,
  locale,
  find,
}: {
  strapi: Core.Strapi;
  type: StoryType;
  slug: string;
  locale: string | undefined;
  find(where: object): Promise<Row[]>;
}): Promise<Row[]> {
  const current = await find({ slug, ...(locale === undefined ? {} : { locale }) });
  if (current.length > 0) {
    return current;
  }
  const former: { articleDocumentId: string; language: string } | null = await strapi.db
    .query(FORMER_SLUG_UID)
    .findOne({
      where: {
        slug,
        storyType: type.uid,
        ...(locale === undefined ? {} : { language: locale }),
      },
      orderBy: { id: 'desc' },
    });
  return former ? find({ documentId: former.articleDocumentId, locale: former.language }) : [];
}
