import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../plugin-id';
import { notEmbargoed } from './embargo';

export interface PublicationService {
  /** Those of these rows' ids that are published and out of embargo, with one query. */
  publicIds(ids: number[], now: Date): Promise<Set<number>>;
  /** Whether there is a draft in one of these locales (`*` for all). */
  hasDraft(documentId: string, locales: unknown): Promise<boolean>;
  /** Sets `firstPublishedAt` of all translations, unless one has it already. */
  stampFirst(documentId: string, now: Date): Promise<void>;
}

export function createPublicationService({ strapi }: { strapi: Core.Strapi }): PublicationService {
  const articles = () => strapi.db.query(ARTICLE_UID);

  return {
    async publicIds(ids, now) {
      const rows: Array<{ id: number }> = await articles().findMany({
        select: ['id'],
        where: { id: { $in: ids }, publishedAt: { $notNull: true }, ...notEmbargoed(now) },
      });
      return new Set(rows.map(({ id }) => id));
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
