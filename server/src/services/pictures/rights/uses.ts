import type { Core } from '@strapi/strapi';
import type { UsesAnswer } from '#shared/contracts/pictures/rights';
import { storiesOf, type StoryVersion } from '#shared/domain/pictures/rights/story-uses';
import { ARTICLE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { isLiveSql } from '../../article/embargo';
import { fromShown, holders, type Query } from './tables';

/** How many stories show a picture, each language of an article for itself. */
export interface UseCounts {
  live: number;
  draft: number;
  elsewhere: boolean;
}

export const NO_USES: UseCounts = { live: 0, draft: 0, elsewhere: false };

/** Stories that a list of uses holds, at most: somebody reads it. */
const MOST_STORIES = 100;

/** A story has a draft and a published version in each language. */
const VERSIONS_READ = 2 * MOST_STORIES;

/** The uses of files, by the files' ids, with two queries; a file without any is not in it. */
export async function countUses(
  strapi: Core.Strapi,
  { fileIds, now }: { fileIds: number[]; now: Date },
): Promise<Map<number, UseCounts>> {
  const [stories, elsewhere] = await Promise.all([
    countStories(strapi, { fileIds, now }),
    findElsewhere(strapi, fileIds),
  ]);
  const counts = new Map<number, UseCounts>();
  for (const { file, live, total } of stories) {
    counts.set(file, { live, draft: total - live, elsewhere: elsewhere.has(file) });
  }
  for (const file of elsewhere) {
    counts.set(file, counts.get(file) ?? { ...NO_USES, elsewhere: true });
  }
  return counts;
}

/** The stories that show one file, the newest first, and how many there are. */
export async function listUses(
  strapi: Core.Strapi,
  { fileId, now }: { fileId: number; now: Date },
): Promise<UsesAnswer> {
  const ids = fromShown(strapi).select('a.id').where(holders(strapi).file, fileId);
  const [versions, counts] = await Promise.all([
    strapi.db.query(ARTICLE_UID).findMany({
      select: ['documentId', 'locale', 'headline', 'publishedAt', 'embargoedUntil'],
      where: { id: { $in: ids } },
      orderBy: { id: 'desc' },
      limit: VERSIONS_READ,
    }) as Promise<StoryVersion[]>,
    countUses(strapi, { fileIds: [fileId], now }),
  ]);
  const { live, draft, elsewhere } = counts.get(fileId) ?? NO_USES;
  const stories = storiesOf(versions, now).slice(0, MOST_STORIES);
  return { stories, total: live + draft, elsewhere };
}

async function countStories(
  strapi: Core.Strapi,
  { fileIds, now }: { fileIds: number[]; now: Date },
): Promise<Array<{ file: number; live: number; total: number }>> {
  const { file } = holders(strapi);
  const stories = fromShown(strapi)
    .whereIn(file, fileIds)
    .select({ file })
    .select(liveFlag(strapi, now))
    .groupBy(file, 'a.document_id', 'a.locale');
  const rows: Array<Record<'file' | 'live' | 'total', unknown>> = await strapi.db.connection
    .from(stories.as('s'))
    .select('s.file')
    .sum({ live: 's.live' })
    .count({ total: '*' })
    .groupBy('s.file');
  return rows.map(({ file: id, live, total }) => ({
    file: Number(id),
    live: Number(live),
    total: Number(total),
  }));
}

/** 1 for a story of which readers see a version, else 0: over the rows of a group. */
function liveFlag(strapi: Core.Strapi, now: Date) {
  const { sql, bindings } = isLiveSql(now);
  return strapi.db.connection.raw(`max(case when ${sql} then 1 else 0 end) as ??`, [
    ...bindings,
    'live',
  ]);
}

/** Files that anything but an article or a credit holds: other types, components, settings. */
async function findElsewhere(strapi: Core.Strapi, fileIds: number[]): Promise<Set<number>> {
  const { table, file, type } = holders(strapi);
  const query: Query = strapi.db.getConnection(table);
  const rows: Array<{ file: number }> = await query
    .distinct({ file })
    .whereIn(file, fileIds)
    .whereNotIn(type, [ARTICLE_UID, IMAGE_CREDIT_UID]);
  return new Set(rows.map((row) => Number(row.file)));
}
