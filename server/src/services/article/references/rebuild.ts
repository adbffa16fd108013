import type { Core } from '@strapi/strapi';
import { REFERENCE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { stories, storyTable } from '../stories';
import { storyTypes } from '../story-types';
import { versionOfReference } from './find-uses';
import { type Mark, markOf, setMark, setWhole } from './index-state';
import { indexStories } from './write-index';

export interface Rebuilding {
  /** Versions of stories that there are, in all. */
  total(): Promise<number>;
  /**
   * Makes the index of references anew, in several transactions; what is right already stays. It can
   * be stopped and called again, and does no harm while the site is in use.
   *
   * @returns false where it was stopped
   */
  run(options: RebuildOptions): Promise<boolean>;
}

interface RebuildOptions {
  /** Called with the number of versions that were looked at since the last call. */
  onStories(count: number): void;
  isStopped(): boolean;
  /** Goes on where such a run was stopped or killed, after what was written since. */
  resumes?: boolean;
}

/** Versions in one transaction. */
const AT_A_TIME = 100;

export function rebuilding(strapi: Core.Strapi): Rebuilding {
  return {
    async total() {
      const counts = await Promise.all(
        storyTypes(strapi).map((type) => stories(strapi, type).count({ where: {} })),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },

    async run(options) {
      for (const type of storyTypes(strapi)) {
        if (!(await indexType(strapi, type, options))) {
          return false;
        }
      }
      return true;
    },
  };
}

async function indexType(
  strapi: Core.Strapi,
  type: StoryType,
  { onStories, isStopped, resumes = false }: RebuildOptions,
): Promise<boolean> {
  const former = resumes ? await markOf(strapi, type) : undefined;
  const startedAt = former?.startedAt ?? new Date().toISOString();
  let last = 0;
  for (;;) {
    if (isStopped()) {
      return false;
    }
    const ids = await nextIds(strapi, { type, after: last, former });
    if (ids.length === 0) {
      break;
    }
    last = ids.at(-1) ?? last;
    const mark = { startedAt, last: Math.max(last, former?.last ?? 0) };
    await strapi.db.transaction(async () => {
      await indexStories(strapi, { type, ids });
      if (resumes) {
        await setMark(strapi, type, mark);
      }
    });
    onStories(ids.length);
  }
  await removeOrphans(strapi, type);
  await setWhole(strapi, type);
  return true;
}

/** Whether a site with stories has no index at all, as after a transfer that left it out. */
export async function isIndexMissing(strapi: Core.Strapi): Promise<boolean> {
  if ((await strapi.db.query(REFERENCE_UID).findOne({ select: ['id'] })) !== null) {
    return false;
  }
  for (const type of storyTypes(strapi)) {
    const where = withBlocks(type);
    if ((await stories(strapi, type).findOne({ select: ['id'], where })) !== null) {
      return true;
    }
  }
  return false;
}

/** Where a body in Blocks tells, stories without one are none. */
function withBlocks({ content }: StoryType): object {
  const [blocks] = Object.keys(content).filter((name) => content[name]?.kind === 'blocks');
  return blocks === undefined ? {} : { [blocks]: { $notNull: true } };
}

async function nextIds(
  strapi: Core.Strapi,
  { type, after, former }: { type: StoryType; after: number; former: Mark | undefined },
): Promise<number[]> {
  const isNew = former && {
    $or: [{ id: { $gt: former.last } }, { updatedAt: { $gte: former.startedAt } }],
  };
  const rows = await stories(strapi, type).findMany<{ id: number }>({
    select: ['id'],
    where: { id: { $gt: after }, ...isNew },
    orderBy: { id: 'asc' },
    limit: AT_A_TIME,
  });
  return rows.map(({ id }) => id);
}

/** Rows of versions that are gone. */
async function removeOrphans(strapi: Core.Strapi, type: StoryType): Promise<void> {
  const { connection, metadata } = strapi.db;
  const { tableName } = metadata.get(REFERENCE_UID);
  const orphans: Array<{ id: number }> = await connection(`${tableName} as r`)
    .select('r.id')
    .joinRaw(`left join ${versionOfReference(type)}`, [storyTable(strapi, type)])
    .where('r.story_type', type.uid)
    .whereNull('a.id');
  for (let start = 0; start < orphans.length; start += 1000) {
    const ids = orphans.slice(start, start + 1000).map(({ id }) => id);
    await strapi.db.query(REFERENCE_UID).deleteMany({ where: { id: { $in: ids } } });
  }
}
