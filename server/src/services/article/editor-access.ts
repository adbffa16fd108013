import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { StoryType } from '#shared/story-types';
import { type Editor, editorRights } from '../platform/editor-scope';

/** A draft of a story in one locale. */
export interface DraftId {
  documentId: string;
  locale: string;
}

/**
 * That the caller may change this attribute of a draft.
 *
 * @throws NotFoundError, ForbiddenError
 */
export async function requireUpdate(
  strapi: Core.Strapi,
  {
    ability,
    type,
    field,
    ...draft
  }: DraftId & Pick<Editor, 'ability'> & { type: StoryType; field: string },
): Promise<void> {
  const row = await findDraft(strapi, { type, ...draft });
  if (row === null) {
    throw new errors.NotFoundError('There is no such draft any more');
  }
  if (!editorRights(strapi, { ability, uid: type.uid }).can.update(row, field)) {
    throw new errors.ForbiddenError('Your role may not change this story');
  }
}

/** A draft in its type's own names, with all that a condition of a role may ask of it. */
export function findDraft(
  strapi: Core.Strapi,
  { type, documentId, locale }: DraftId & { type: StoryType },
): Promise<object | null> {
  return strapi.db.query(type.uid).findOne({
    where: { documentId, publishedAt: null, ...(type.isLocalised ? { locale } : {}) },
    populate: { createdBy: { populate: { roles: true } } },
  });
}
