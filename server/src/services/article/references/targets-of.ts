import type { Core } from '@strapi/strapi';
import type { ReferenceKind } from '#shared/domain/article/story-references';
import { REFERENCE_UID } from '#shared/plugin-id';
import { findInChunks } from '../../platform/chunks';
import type { StoryVersion } from './write-index';

export interface ReferredTargets {
  /** documentIds of media files, each once. */
  images: string[];
  /** documentIds of related-links, each once. */
  links: string[];
}

/** What the drafts or the published versions of stories refer to, by the index: one query. */
export async function targetsOf(
  strapi: Core.Strapi,
  { documentIds, status }: { documentIds: string[]; status: StoryVersion['status'] },
): Promise<ReferredTargets> {
  const rows = await findInChunks<string, { kind: ReferenceKind; target: string }>(
    documentIds,
    (chunk) =>
      strapi.db.query(REFERENCE_UID).findMany({
        select: ['kind', 'target'],
        where: {
          storyDocumentId: { $in: chunk },
          storyStatus: status,
          target: { $notNull: true },
        },
      }),
  );
  const targets = (kind: ReferenceKind) => [
    ...new Set(rows.flatMap((row) => (row.kind === kind ? row.target : []))),
  ];
  return { images: targets('picture'), links: targets('link') };
}
