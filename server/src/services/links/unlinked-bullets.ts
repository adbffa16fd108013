import type { Core } from '@strapi/strapi';
import type { UnlinkedBulletsStory } from '#shared/contracts/links/links';
import type { Content } from '#shared/domain/article/content/parts';
import { unlinkedBulletsIn } from '#shared/domain/article/content/unlinked-bullets';
import { type Publication, type StoryState, storyState } from '#shared/domain/article/story-state';
import type { StoryType } from '#shared/story-types';
import { storiesReferring } from '../article/references/find-uses';
import { stories } from '../article/stories';
import { storyTypes } from '../article/story-types';
import type { Paged, PageRequest } from './paging';
import type { LinkEditorScope } from './targets/editor-scope';

interface Draft {
  type: StoryType;
  id: number;
  updatedAt: string;
}

interface DraftRow {
  id: number;
  documentId: string;
  locale: string;
  headline: string | null;
  body: Content;
}

type PublishedRow = Pick<DraftRow, 'documentId' | 'locale'> & Publication;

/**
 * The drafts of all types with bullets whose target is not known yet, last changed first, and how many
 * others the reader may not read.
 */
export async function listUnlinkedBullets(
  strapi: Core.Strapi,
  { reader, page, pageSize }: PageRequest & { reader: LinkEditorScope },
): Promise<Paged<UnlinkedBulletsStory> & { hidden: number }> {
  const end = page * pageSize;
  const found = await Promise.all(
    storyTypes(strapi).map((type) => findDrafts(strapi, { type, reader, limit: end })),
  );
  const drafts = found
    .flatMap((one) => one.drafts)
    .sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt))
    .slice(end - pageSize, end);
  const rows = await Promise.all(
    storyTypes(strapi).map((type) => describe(strapi, { type, drafts })),
  );
  const described = new Map(rows.flat());
  const total = found.reduce((sum, one) => sum + one.total, 0);
  return {
    rows: drafts.flatMap((draft) => described.get(keyOf(draft)) ?? []),
    total,
    hidden: (await countWithUnlinkedBullets(strapi)) - total,
  };
}

export async function countWithUnlinkedBullets(strapi: Core.Strapi): Promise<number> {
  const counts = await Promise.all(
    storyTypes(strapi).map((type) =>
      stories(strapi, type).count({ where: withUnlinkedBullets(strapi, type) }),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Drafts that hold a bullet without a link. */
function withUnlinkedBullets(strapi: Core.Strapi, type: StoryType) {
  const ids = storiesReferring(strapi, { type, kind: 'link', target: null });
  return { id: { $in: ids }, publishedAt: null };
}

async function findDrafts(
  strapi: Core.Strapi,
  { type, reader, limit }: { type: StoryType; reader: LinkEditorScope; limit: number },
): Promise<{ drafts: Draft[]; total: number }> {
  const scope = reader.stories(type);
  if (!scope.readsHeadlines || !scope.readsBodies) {
    return { drafts: [], total: 0 };
  }
  const where = await scope.readable(withUnlinkedBullets(strapi, type));
  const [rows, total] = await Promise.all([
    stories(strapi, type).findMany<Omit<Draft, 'type'>>({
      select: ['updatedAt'],
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      limit,
    }),
    stories(strapi, type).count({ where }),
  ]);
  return { drafts: rows.map((row) => ({ ...row, type })), total };
}

async function describe(
  strapi: Core.Strapi,
  { type, drafts }: { type: StoryType; drafts: Draft[] },
): Promise<Array<[string, UnlinkedBulletsStory]>> {
  const ids = drafts.filter((draft) => draft.type === type).map(({ id }) => id);
  const rows = await stories(strapi, type).findMany<DraftRow>({
    select: ['documentId', 'locale', 'headline', 'body'],
    where: { id: { $in: ids } },
  });
  const states = await statesOf(strapi, type, rows);
  return rows.map(({ id, documentId, locale, headline, body }) => [
    keyOf({ type, id }),
    {
      type: type.uid,
      documentId,
      locale,
      headline,
      state: states.get(`${documentId} ${locale}`) ?? 'draft',
      bullets: unlinkedBulletsIn(type.content, body),
    },
  ]);
}

/** Of those that are published; the others are drafts alone. */
async function statesOf(
  strapi: Core.Strapi,
  type: StoryType,
  drafts: DraftRow[],
): Promise<Map<string, StoryState>> {
  const now = new Date();
  const rows: PublishedRow[] = await stories(strapi, type).findMany({
    select: ['documentId', 'locale', 'publishedAt', 'embargoedUntil'],
    where: {
      documentId: { $in: drafts.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    },
  });
  return new Map(rows.map((row) => [`${row.documentId} ${row.locale}`, storyState(row, now)]));
}

function keyOf({ type, id }: Pick<Draft, 'type' | 'id'>): string {
  return `${type.uid} ${id}`;
}
