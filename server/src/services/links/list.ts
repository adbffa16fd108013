import type { Core } from '@strapi/strapi';
import type { LinkCounts, ListedLink, UnlinkedBulletsStory } from '#shared/contracts/links/links';
import { unlinkedBullets } from '#shared/domain/article/body/unlinked-bullets';
import type { Health } from '#shared/domain/links/health';
import type { FetchFailure } from '#shared/domain/platform/net/failure';
import { type Publication, type StoryState, storyState } from '#shared/domain/article/story-state';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import { storiesReferring } from '../article/references/find-uses';
import { ARTICLE_TYPE } from '#shared/story-types';
import { stories } from '../article/stories';
import { readableStories } from './targets/describe';
import type { LinkEditorScope } from './targets/editor-scope';
import { newestUses, type Uses } from './newest-uses';
import { articleTargetId } from '../article/references/target-key';
import { unusedLinks } from './unused';

export interface PageRequest {
  page: number;
  pageSize: number;
}

export interface Paged<Row> {
  rows: Row[];
  total: number;
}

type LinkState = 'broken' | 'redirected' | 'unused';

/** For whom a list is, and which part of it. */
type Asked = PageRequest & { reader: LinkEditorScope };

/** What the desk has to look after. No story is named to those who may not read it. */
export interface LinkListService {
  links(question: Asked & { state: LinkState }): Promise<Paged<ListedLink>>;
  /**
   * The drafts with bullets whose target is not known yet, last changed first, and how many others
   * the reader may not read.
   */
  unlinkedBullets(question: Asked): Promise<Paged<UnlinkedBulletsStory> & { hidden: number }>;
  counts(): Promise<LinkCounts>;
}

interface LinkRow {
  id: number;
  documentId: string;
  title: string | null;
  url: string | null;
  health: Health | null;
  statusCode: number | null;
  checkedAt: string | null;
  finalUrl: string | null;
  problem: FetchFailure | null;
  targetKey: string | null;
}

interface DraftRow {
  documentId: string;
  locale: string;
  headline: string | null;
  body: unknown;
}

type PublishedRow = Pick<DraftRow, 'documentId' | 'locale'> & Publication;

const LINK_FIELDS = [
  ...['id', 'documentId', 'title', 'url', 'health'],
  ...['statusCode', 'checkedAt', 'finalUrl', 'problem', 'targetKey'],
];

export function createLinkListService({ strapi }: { strapi: Core.Strapi }): LinkListService {
  const links = () => strapi.db.query(RELATED_LINK_UID);
  const articles = () => stories(strapi);
  const whereOf = (state: LinkState) =>
    state === 'unused' ? unusedLinks(strapi) : { health: state };

  return {
    async links({ state, reader, ...page }) {
      const where = whereOf(state);
      const [rows, total]: [LinkRow[], number] = await Promise.all([
        links().findMany({ select: LINK_FIELDS, where, orderBy: { id: 'desc' }, ...slice(page) }),
        links().count({ where }),
      ]);
      const told = await toldTitles(rows, reader);
      const ids = told.map(({ documentId }) => documentId);
      const uses = await newestUses(strapi, { links: ids, reader });
      return { rows: told.map((row) => listed(row, uses.get(row.documentId))), total };
    },

    async unlinkedBullets({ reader, ...page }) {
      const all = await articles().count({ where: withUnlinkedBullets() });
      if (!reader.readsHeadlines || !reader.readsBodies) {
        return { rows: [], total: 0, hidden: all };
      }
      const where = await reader.articles(withUnlinkedBullets());
      const [rows, total] = await Promise.all([
        articles().findMany<DraftRow>({
          select: ['documentId', 'locale', 'headline', 'body'],
          where,
          orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
          ...slice(page),
        }),
        articles().count({ where }),
      ]);
      const states = await statesOf(rows);
      return {
        rows: rows.map(({ documentId, locale, headline, body }) => ({
          documentId,
          locale,
          headline,
          state: states.get(`${documentId} ${locale}`) ?? 'draft',
          bullets: unlinkedBullets(body),
        })),
        total,
        hidden: all - total,
      };
    },

    async counts() {
      const [broken, redirected, unused, withUnlinked] = await Promise.all([
        links().count({ where: whereOf('broken') }),
        links().count({ where: whereOf('redirected') }),
        links().count({ where: whereOf('unused') }),
        articles().count({ where: withUnlinkedBullets() }),
      ]);
      return { broken, redirected, unused, openBullets: withUnlinked };
    },
  };

  /** Drafts that hold a bullet without a link. */
  function withUnlinkedBullets() {
    const ids = storiesReferring(strapi, { type: ARTICLE_TYPE, kind: 'link', target: null });
    return { id: { $in: ids }, publishedAt: null };
  }

  /** A link to a story is called after it. */
  async function toldTitles(rows: LinkRow[], reader: LinkEditorScope): Promise<LinkRow[]> {
    const stories = rows.flatMap(({ targetKey }) => articleTargetId(targetKey) ?? []);
    const readable = await readableStories(strapi, stories, reader);
    return rows.map((row) => {
      const story = articleTargetId(row.targetKey);
      return story === undefined || readable.has(story) ? row : { ...row, title: null };
    });
  }

  /** Of those that are published; the others are drafts alone. */
  async function statesOf(drafts: DraftRow[]): Promise<Map<string, StoryState>> {
    const now = new Date();
    const rows: PublishedRow[] = await articles().findMany({
      select: ['documentId', 'locale', 'publishedAt', 'embargoedUntil'],
      where: {
        documentId: { $in: drafts.map(({ documentId }) => documentId) },
        publishedAt: { $notNull: true },
      },
    });
    return new Map(rows.map((row) => [`${row.documentId} ${row.locale}`, storyState(row, now)]));
  }
}

function slice({ page, pageSize }: PageRequest) {
  return { limit: pageSize, offset: (page - 1) * pageSize };
}

function listed(
  { id: _id, targetKey: _key, health, ...row }: LinkRow,
  uses: Uses = { newest: [], total: 0, hidden: 0 },
): ListedLink {
  return {
    ...row,
    health: health ?? 'unchecked',
    usedIn: uses.newest,
    useCount: uses.total,
    hidden: uses.hidden,
  };
}
