import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE_TYPE, stories } from './story-types';
import { type Editor, editorRights } from '../platform/editor-scope';

/** A draft of an article in one locale. */
export interface DraftId {
  documentId: string;
  locale: string;
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
  if (!editorRights(strapi, { ability, uid: ARTICLE_TYPE.uid }).can.update(row, field)) {
    throw new errors.ForbiddenError('Your role may not change this story');
  }
}

/** A draft with all that a condition of a role may ask of it. */
export function findRow(
  strapi: Core.Strapi,
  { documentId, locale }: DraftId,
): Promise<object | null> {
  return stories(strapi).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: { createdBy: { populate: { roles: true } } },
  });
}
