import type { Core } from '@strapi/strapi';
import type { ArticleAddress } from '#shared/domain/links/article-path';
import type { ImageUse } from '#shared/domain/pictures/image-use';
import type { StoryType } from '#shared/story-types';
import { hasField, stories } from './stories';
import { notEmbargoed } from './embargo';

/** What it takes to finish a story whose answer may hold less. */
export interface PublicRow extends ArticleAddress {
  id: number;
  leadImageUse: ImageUse;
}

export interface PublicationService {
  /** Those of these rows that are published and out of embargo, by id, with one query. */
  publicRows(type: StoryType, ids: number[], now: Date): Promise<Map<unknown, PublicRow>>;
  /** Any of these rows, by id. */
  rows(type: StoryType, ids: number[]): Promise<Map<unknown, PublicRow>>;
  /** Whether there is a draft in one of these locales (`*` for all). */
  hasDraft(type: StoryType, documentId: string, locales: unknown): Promise<boolean>;
  /** Sets `firstPublishedAt` of all translations, where the type keeps it and none has it already. */
  stampFirst(type: StoryType, documentId: string, now: Date): Promise<void>;
}

export function createPublicationService({ strapi }: { strapi: Core.Strapi }): PublicationService {
  return {
    publicRows: (type, ids, now) =>
      find(type, { id: { $in: ids }, publishedAt: { $notNull: true }, ...notEmbargoed(now) }),

    rows: (type, ids) => find(type, { id: { $in: ids } }),

    async hasDraft(type, documentId, locales) {
      const where = {
        documentId,
        publishedAt: null,
        ...(locales === '*' ? {} : { locale: locales }),
      };
      return (await stories(strapi, type).count({ where })) > 0;
    },

    async stampFirst(type, documentId, now) {
      if (!hasField(type, 'firstPublishedAt')) {
        return;
      }
      const stamped: { firstPublishedAt: string } | null = await stories(strapi, type).findOne({
        select: ['firstPublishedAt'],
        where: { documentId, firstPublishedAt: { $notNull: true } },
      });
      // Strapi's `updateMany` leaves `updatedAt` alone, its `update` does not.
      await stories(strapi, type).updateMany({
        where: { documentId, firstPublishedAt: { $null: true } },
        data: { firstPublishedAt: stamped?.firstPublishedAt ?? now },
      });
    },
  };

  async function find(type: StoryType, where: object): Promise<Map<unknown, PublicRow>> {
    const rows: PublicRow[] = await stories(strapi, type).findMany({
      select: ['documentId', 'locale', 'slug', 'section', 'leadImageUse'],
      where,
    });
    return new Map(rows.map((row) => [row.id, row]));
  }
}
