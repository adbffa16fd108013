import type { Core } from '@strapi/strapi';
import type { LinkCounts, ListedLink, UnlinkedBulletsStory } from '#shared/contracts/links/links';
import type { Health } from '#shared/domain/links/health';
import type { FetchFailure } from '#shared/domain/platform/net/failure';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import { readableStories } from './targets/describe';
import type { LinkEditorScope } from './targets/editor-scope';
import type { Paged, PageRequest } from './paging';
import { newestUses, type Uses } from './newest-uses';
import { ownTargetTypes } from '../article/references/own-targets';
import { type StoryId, storyTarget } from '../article/references/target-key';
import { countWithUnlinkedBullets, listUnlinkedBullets } from './unlinked-bullets';
import { unusedLinks } from './unused';

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

const LINK_FIELDS = [
  ...['id', 'documentId', 'title', 'url', 'health'],
  ...['statusCode', 'checkedAt', 'finalUrl', 'problem', 'targetKey'],
];

export function createLinkListService({ strapi }: { strapi: Core.Strapi }): LinkListService {
  const links = () => strapi.db.query(RELATED_LINK_UID);
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

    unlinkedBullets: (question) => listUnlinkedBullets(strapi, question),

    async counts() {
      const [broken, redirected, unused, withUnlinked] = await Promise.all([
        links().count({ where: whereOf('broken') }),
        links().count({ where: whereOf('redirected') }),
        links().count({ where: whereOf('unused') }),
        countWithUnlinkedBullets(strapi),
      ]);
      return { broken, redirected, unused, openBullets: withUnlinked };
    },
  };

  /** A link to a story is called after it. */
  async function toldTitles(rows: LinkRow[], reader: LinkEditorScope): Promise<LinkRow[]> {
    const targets = rows.flatMap(({ targetKey }) => storyTarget(targetKey) ?? []);
    const readable = await readableStories(strapi, targets, reader);
    const ownTypes = ownTargetTypes(strapi).all();
    const isOwn = ({ type }: StoryId) => ownTypes.some(({ name }) => name === type);
    return rows.map((row) => {
      const story = storyTarget(row.targetKey);
      const isTold = story === undefined || isOwn(story) || readable.has(story.documentId);
      return isTold ? row : { ...row, title: null };
    });
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
