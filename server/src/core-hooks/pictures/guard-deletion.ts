import type { Core } from '@strapi/strapi';
import { getService } from '../../services';

/** A request to one of the upload plugin's admin routes. */
interface Context {
  params: { id?: string };
  query: Record<string, unknown>;
  request: { body?: unknown };
}

type Action = (ctx: Context) => Promise<unknown>;

/**
 * Asks before the media library deletes pictures that articles show. Strapi's own dialog cannot be
 * changed from outside, but it shows what the server refuses with; the Picture rights page lists
 * the uses, and says with `deleteUsed=true` that somebody saw them. What else deletes files, as the
 * content API or a site's own code, is not asked.
 */
export function guardDeletion(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers');
  controllers.extend('plugin::upload.admin-file', (own: { destroy: Action }) => ({
    ...own,
    async destroy(ctx: Context) {
      await check({ fileIds: numbersIn([ctx.params.id]), folderIds: [], ctx });
      return own.destroy(ctx);
    },
  }));
  controllers.extend('plugin::upload.admin-folder-file', (own: { deleteMany: Action }) => ({
    ...own,
    async deleteMany(ctx: Context) {
      const { fileIds, folderIds } = (ctx.request.body ?? {}) as Record<string, unknown>;
      await check({ fileIds: numbersIn(fileIds), folderIds: numbersIn(folderIds), ctx });
      return own.deleteMany(ctx);
    },
  }));

  function check({ ctx, ...ids }: { fileIds: number[]; folderIds: number[]; ctx: Context }) {
    const confirmed = ctx.query.deleteUsed === 'true';
    return getService(strapi, 'picture-rights').checkDeletion({ ...ids, confirmed });
  }
}

/** What is no number is left to Strapi, which refuses it. */
function numbersIn(ids: unknown): number[] {
  return Array.isArray(ids) ? ids.map(Number).filter(Number.isSafeInteger) : [];
}
