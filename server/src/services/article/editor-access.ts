import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE_UID } from '#shared/plugin-id';
import { type Editor, editorRights } from '../platform/editor-scope';
import { findInChunks } from '../platform/chunks';
import type { Use } from '../links/uses';

/** A draft of an article in one locale. */
export interface DraftId {
  documentId: string;
  locale: string;
}

/**
 * Those uses in articles that the caller may read in the content manager, by the conditions of its
 * roles too (own stories only, one language only), and how many others there are.
 */
export async function readableUses(
  strapi: Core.Strapi,
  { ability, uses }: Pick<Editor, 'ability'> & { uses: Use[] },
): Promise<{ uses: Use[]; hidden: number }> {
  const rights = editorRights(strapi, { ability, uid: ARTICLE_UID });
  const ids = uses.map(({ id }) => id);
  const rows = await findInChunks<number, { id: number }>(ids, async (chunk) =>
    strapi.db
      .query(ARTICLE_UID)
      .findMany({ select: ['id'], where: await rights.readable({ id: { $in: chunk } }) }),
  );
  const readable = new Set(rows.map(({ id }) => id));
  const shown = uses.filter(({ id }) => readable.has(id));
  return { uses: shown, hidden: uses.length - shown.length };
}

/**
 * That the caller may change this field of a draft.
 *
 * @throws NotFoundError, ForbiddenError
 */
export async function requireUpdate(
  strapi: Core.Strapi,
  { ability, field, ...draft }: DraftId & Pick<Editor, 'ability'> & { field: string },
): Promise<void> {
  const row = await findRow(strapi, draft);
  if (row === null) {
    throw new errors.NotFoundError('There is no such draft any more');
  }
  if (!editorRights(strapi, { ability, uid: ARTICLE_UID }).can.update(row, field)) {
    throw new errors.ForbiddenError('Your role may not change this story');
  }
}

/** A draft with all that a condition of a role may ask of it. */
export function findRow(
  strapi: Core.Strapi,
  { documentId, locale }: DraftId,
): Promise<object | null> {
  return strapi.db.query(ARTICLE_UID).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: { createdBy: { populate: { roles: true } } },
  });
}
