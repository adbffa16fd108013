import type { Core } from '@strapi/strapi';
import type { StoryType } from '#shared/story-types';
import { stories } from '../article/stories';
import { storyTypes } from '../article/story-types';
import { findInChunks } from '../platform/chunks';
import { type Editor, editorRights } from '../platform/editor-scope';
import type { Use } from './uses';

/**
 * Those uses in stories that the caller may read in the content manager, by the conditions of its
 * roles too (own stories only, one language only), and how many others there are.
 */
export async function readableUses(
  strapi: Core.Strapi,
  { ability, uses }: Pick<Editor, 'ability'> & { uses: Use[] },
): Promise<{ uses: Use[]; hidden: number }> {
  const readable = await Promise.all(
    storyTypes(strapi).map((type) => readableOf(strapi, { ability, type, uses })),
  );
  const shown = uses.filter((use) => readable.some((some) => some.has(use)));
  return { uses: shown, hidden: uses.length - shown.length };
}

async function readableOf(
  strapi: Core.Strapi,
  { ability, type, uses }: Pick<Editor, 'ability'> & { type: StoryType; uses: Use[] },
): Promise<Set<Use>> {
  const rights = editorRights(strapi, { ability, uid: type.uid });
  const own = uses.filter((use) => use.type.uid === type.uid);
  const ids = own.map(({ id }) => id);
  const rows = await findInChunks<number, { id: number }>(ids, async (chunk) =>
    stories(strapi, type).findMany({
      select: ['id'],
      where: await rights.readable({ id: { $in: chunk } }),
    }),
  );
  const readable = new Set(rows.map(({ id }) => id));
  return new Set(own.filter(({ id }) => readable.has(id)));
}
