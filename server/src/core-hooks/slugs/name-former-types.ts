import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, FORMER_SLUG_UID } from '#shared/plugin-id';

/** Former slugs that were remembered when there was one type of story are its. */
export async function nameFormerTypes(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query(FORMER_SLUG_UID).updateMany({
    where: { storyType: { $null: true } },
    data: { storyType: ARTICLE_UID },
  });
}
