import type { Core } from '@strapi/strapi';
import type { LinkCounts, ListedLink, OpenBulletsStory } from '../contracts/links';
import { openBullets } from '../domain/body/open-bullets';
import type { Health } from '../domain/link/health';
import type { FetchFailure } from '../domain/net/failure';
import { ARTICLE_UID, RELATED_LINK_UID } from '../plugin-id';
import { newestUses } from './newest-uses';
import { unusedLinks } from './unused-links';

export interface Page {
  page: number;
  pageSize: number;
}

export interface Paged<Row> {
  rows: Row[];
  total: number;
}

export type LinkState = 'broken' | 'redirected' | 'unused';

/** What the desk has to look after. */
export interface LinkListService {
  links(state: LinkState, page: Page): Promise<Paged<ListedLink>>;
  /** The drafts with bullets whose target is not known yet, last changed first. */
  openBullets(page: Page): Promise<Paged<OpenBulletsStory>>;
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
}

interface DraftRow {
  documentId: string;
  locale: string;
  headline: string | null;
  body: unknown;
}

const LINK_FIELDS = [
  ...['id', 'documentId', 'title', 'url', 'health'],
  ...['statusCode', 'checkedAt', 'finalUrl', 'problem'],
];

const WITH_OPEN_BULLETS = { openBullets: { $gt: 0 }, publishedAt: null };

export function createLinkListService({ strapi }: { strapi: Core.Strapi }): LinkListService {
  const links = () => strapi.db.query(RELATED_LINK_UID);
  const articles = () => strapi.db.query(ARTICLE_UID);
  const whereOf = (state: LinkState) =>
    state === 'unused' ? unusedLinks(strapi) : { health: state };

  return {
    async links(state, page) {
      const where = whereOf(state);
      const [rows, total]: [LinkRow[], number] = await Promise.all([
        links().findMany({ select: LINK_FIELDS, where, orderBy: { id: 'desc' }, ...slice(page) }),
        links().count({ where }),
      ]);
      const uses = await newestUses(
        strapi,
        rows.map(({ id }) => id),
      );
      return { rows: rows.map((row) => listed(row, uses.get(row.id))), total };
    },

    async openBullets(page) {
      const [rows, total]: [DraftRow[], number] = await Promise.all([
        articles().findMany({
          select: ['documentId', 'locale', 'headline', 'body'],
          where: WITH_OPEN_BULLETS,
          orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
          ...slice(page),
        }),
        articles().count({ where: WITH_OPEN_BULLETS }),
      ]);
      const live = await liveAmong(rows);
      return {
        rows: rows.map(({ documentId, locale, headline, body }) => ({
          documentId,
          locale,
          headline,
          isLive: live.has(`${documentId} ${locale}`),
          bullets: openBullets(body),
        })),
        total,
      };
    },

    async counts() {
      const [broken, redirected, unused, withOpenBullets] = await Promise.all([
        links().count({ where: whereOf('broken') }),
        links().count({ where: whereOf('redirected') }),
        links().count({ where: whereOf('unused') }),
        articles().count({ where: WITH_OPEN_BULLETS }),
      ]);
      return { broken, redirected, unused, openBullets: withOpenBullets };
    },
  };

  async function liveAmong(drafts: DraftRow[]): Promise<Set<string>> {
    const rows: Array<{ documentId: string; locale: string }> = await articles().findMany({
      select: ['documentId', 'locale'],
      where: {
        documentId: { $in: drafts.map(({ documentId }) => documentId) },
        publishedAt: { $notNull: true },
      },
    });
    return new Set(rows.map(({ documentId, locale }) => `${documentId} ${locale}`));
  }
}

function slice({ page, pageSize }: Page) {
  return { limit: pageSize, offset: (page - 1) * pageSize };
}

function listed(
  { id: _id, health, ...row }: LinkRow,
  uses: { newest: ListedLink['usedIn']; total: number } = { newest: [], total: 0 },
): ListedLink {
  return {
    ...row,
    health: health ?? 'unchecked',
    usedIn: uses.newest,
    useCount: uses.total,
  };
}
