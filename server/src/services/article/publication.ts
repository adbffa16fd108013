import type { Core } from '@strapi/strapi';
import type { ArticleAddress } from '#shared/domain/links/article-path';
import { stories } from './story-types';
import { notEmbargoed } from './embargo';

/** What it takes to finish an article whose answer may hold less. */
interface PublicRow extends ArticleAddress {
  id: number;
}

export interface PublicationService {
  /** Those of these rows that are published and out of embargo, by id, with one query. */
  publicRows(ids: number[], now: Date): Promise<Map<unknown, PublicRow>>;
  /** Whether there is a draft in one of these locales (`*` for all). */
  hasDraft(documentId: string, locales: unknown): Promise<boolean>;
  /** Sets `firstPublishedAt` of all translations, unless one has it already. */
  stampFirst(documentId: string, now: Date): Promise<void>;
}

export function createPublicationService({ strapi }: { strapi: Core.Strapi }): PublicationService {
  const articles = () => stories(strapi);

  return {
    async publicRows(ids, now) {
      const rows: PublicRow[] = await articles().findMany({
        select: ['id', 'documentId', 'locale', 'slug', 'section'],
        where: { id: { $in: ids }, publishedAt: { $notNull: true }, ...notEmbargoed(now) },
      });
      return new Map(rows.map((row) => [row.id, row]));
    },

    async hasDraft(documentId, locales) {
      const where = {
        documentId,
        publishedAt: null,
        ...(locales === '*' ? {} : { locale: locales }),
      };
      return (await articles().count({ where })) > 0;
    },

    async stampFirst(documentId, now) {
      const stamped: { firstPublishedAt: string } | null = await articles().findOne({
        select: ['firstPublishedAt'],
        where: { documentId, firstPublishedAt: { $notNull: true } },
      });
      // Strapi's `updateMany` leaves `updatedAt` alone, its `update` does not.
      await articles().updateMany({
        where: { documentId, firstPublishedAt: { $null: true } },
        data: { firstPublishedAt: stamped?.firstPublishedAt ?? now },
      });
    },
  };
}
