import type { Core } from '@strapi/strapi';
import type { UsesAnswer } from '#shared/contracts/pictures/rights';
import { storiesOf, type ShowingVersion } from '#shared/domain/article/story-uses';
import { IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { isLiveSql, storiesReferring } from '../../article/references/find-uses';
import type { StoryType } from '#shared/story-types';
import { stories } from '../../article/stories';
import { storyTypes } from '../../article/story-types';
import { componentHolders, storyComponents } from './components';
import { fromUses, mediaHolders, type KnexQuery } from './tables';

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

interface File {
  id: number;
  documentId: string;
}

/** The uses of files, by the files' documentIds, with two queries; one without any is not in it. */
export async function countUses(
  strapi: Core.Strapi,
  { files, now }: { files: File[]; now: Date },
): Promise<Map<string, UseCounts>> {
  const [used, heldElsewhere] = await Promise.all([
    countStories(strapi, { files, now }),
    findElsewhere(strapi, files),
  ]);
  const counts = new Map<string, UseCounts>();
  for (const { file, live, total } of used) {
    counts.set(file, { live, draft: total - live, elsewhere: false });
  }
  for (const { id, documentId } of files) {
    if (heldElsewhere.has(id)) {
      counts.set(documentId, { ...(counts.get(documentId) ?? NO_USES), elsewhere: true });
    }
  }
  return counts;
}

/** The stories that show one file, the newest first, and how many there are. */
export async function listUses(
  strapi: Core.Strapi,
  { file, now }: { file: File; now: Date },
): Promise<UsesAnswer> {
  const [versions, counts] = await Promise.all([
    Promise.all(storyTypes(strapi).map((type) => findVersions(strapi, type, file))),
    countUses(strapi, { files: [file], now }),
  ]);
  const { live, draft, elsewhere } = counts.get(file.documentId) ?? NO_USES;
  const shown = storiesOf(versions.flat(), now).slice(0, MOST_STORIES);
  return { stories: shown, total: live + draft, elsewhere };
}

async function findVersions(
  strapi: Core.Strapi,
  type: StoryType,
  { documentId }: File,
): Promise<ShowingVersion[]> {
  const rows = await stories(strapi, type).findMany<Omit<ShowingVersion, 'type'>>({
    select: ['documentId', 'locale', 'headline', 'publishedAt', 'embargoedUntil'],
    where: { id: { $in: storiesReferring(strapi, { type, kind: 'picture', target: documentId }) } },
    orderBy: { id: 'desc' },
    limit: VERSIONS_READ,
  });
  return rows.map((row) => ({ ...row, type: type.uid }));
}

async function countStories(
  strapi: Core.Strapi,
  { files, now }: { files: File[]; now: Date },
): Promise<Array<{ file: string; live: number; total: number }>> {
  const documentIds = files.map(({ documentId }) => documentId);
  const used = fromUses(strapi)
    .whereIn('r.target', documentIds)
    .select({ file: 'r.target' })
    .select(liveFlag(strapi, now))
    .groupBy('r.target', 'r.story_type', 'r.story_document_id', 'r.story_locale');
  const rows: Array<{ file: string; live: unknown; total: unknown }> = await strapi.db.connection
    .from(used.as('s'))
    .select('s.file')
    .sum({ live: 's.live' })
    .count({ total: '*' })
    .groupBy('s.file');
  return rows.map(({ file, live, total }) => ({
    file,
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

/**
 * Files that anything but a story or a credit holds: other types, components, settings. A component
 * that stories are made of counts where something else holds it.
 */
async function findElsewhere(strapi: Core.Strapi, files: File[]): Promise<Set<number>> {
  const { table, file, type, holder } = mediaHolders(strapi);
  const ids = files.map(({ id }) => id);
  const known = [...storyTypes(strapi).map(({ uid }) => uid), IMAGE_CREDIT_UID];
  const ofStories = storyComponents(strapi);
  const held = (query: KnexQuery): KnexQuery => query.distinct({ file }).whereIn(file, ids);
  const plain: Array<{ file: number }> = await held(strapi.db.getConnection(table)).whereNotIn(
    type,
    [...known, ...ofStories],
  );
  const inComponents = await Promise.all(
    componentHolders(strapi, { types: known, components: ofStories }).map(
      async (parts): Promise<Array<{ file: number }>> =>
        held(strapi.db.getConnection(table))
          .whereIn(type, ofStories)
          .innerJoin(`${parts} as p`, (join) => {
            join.on('p.component_type', type).andOn('p.cmp_id', holder);
          }),
    ),
  );
  return new Set([...plain, ...inComponents.flat()].map((row) => Number(row.file)));
}
