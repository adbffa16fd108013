import type { Core } from '@strapi/strapi';
import type { StoryType } from '#shared/story-types';
import { editorRights } from '../platform/editor-scope';
import { stories } from './stories';

/** Those of these drafts that an administrator's role, with its conditions, may read. */
export async function readableStories(
  strapi: Core.Strapi,
  {
    userAbility,
    type,
    documentIds,
  }: { userAbility: unknown; type: StoryType; documentIds: string[] },
): Promise<string[]> {
  const rights = editorRights(strapi, { ability: userAbility, uid: type.uid });
  const rows: Array<{ documentId: string }> = await stories(strapi, type).findMany({
    select: ['documentId'],
    where: await rights.readable({ documentId: { $in: documentIds }, publishedAt: null }),
  });
  return [...new Set(rows.map(({ documentId }) => documentId))];
}
