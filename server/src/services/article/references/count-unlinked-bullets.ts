import type { Core } from '@strapi/strapi';
import { REFERENCE_UID } from '#shared/plugin-id';
import { ARTICLE_TYPE } from '../story-types';

/** Bullets of a draft that have no link, by the index. */
export function countUnlinkedBullets(
  strapi: Core.Strapi,
  { documentId, locale }: { documentId: string; locale: string },
): Promise<number> {
  return strapi.db.query(REFERENCE_UID).count({
    where: {
      storyType: ARTICLE_TYPE.uid,
      storyDocumentId: documentId,
      storyLocale: locale,
      storyStatus: 'draft',
      kind: 'link',
      target: { $null: true },
    },
  });
}
