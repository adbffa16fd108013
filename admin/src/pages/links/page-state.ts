import type { LINK_STATES } from '#shared/contracts/links/links';

/** The tabs: links in one of three states, and bullets without a target. */
export const TABS = ['broken', 'redirected', 'open-bullets', 'unused'] as const;
export type Tab = (typeof TABS)[number];
export type LinkListing = (typeof LINK_STATES)[number];

/** The state of the page. It is in the page's address, for bookmarks and for the widget. */
export interface LinksPageState {
  tab: Tab;
  page: number;
  pageSize: number;
}

const DEFAULTS = { tab: 'broken', page: 1, pageSize: 25 } as const;
const MAX_PAGE_SIZE = 100;
const MAX_PAGE = 100_000;

/** Reads the state from an address. Invalid values, such as those of an old bookmark, are ignored. */
export function readLinksPageState(search: URLSearchParams): LinksPageState {
  const tab = TABS.find((name) => name === search.get('show')) ?? DEFAULTS.tab;
  return {
    tab,
    page: numberIn(search.get('page'), MAX_PAGE) ?? DEFAULTS.page,
    pageSize: numberIn(search.get('pageSize'), MAX_PAGE_SIZE) ?? DEFAULTS.pageSize,
  };
}

/** The search parameters of a state, without defaults. */
export function searchParamsOf({ tab, page, pageSize }: LinksPageState): Record<string, string> {
  return {
    show: tab,
    ...(page === DEFAULTS.page ? {} : { page: String(page) }),
    ...(pageSize === DEFAULTS.pageSize ? {} : { pageSize: String(pageSize) }),
  };
}

function numberIn(text: string | null, max: number): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= max ? number : undefined;
}
