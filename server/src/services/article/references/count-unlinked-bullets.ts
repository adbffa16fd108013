import type { Core } from '@strapi/strapi';
import { REFERENCE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';

/** Bullets of a draft that have no link, by the index. */
export function countUnlinkedBullets(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: StoryType; documentId: string; locale: string },
): Promise<number> {
  return strapi.db.query(REFERENCE_UID).count({
    where: {
      storyType: type.uid,
      storyDocumentId: documentId,
      storyLocale: type.isLocalised ? locale : null,
      storyStatus: 'draft',
      kind: 'link',
      target: { $null: true },
    },
  });
}
