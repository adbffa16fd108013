import { pictureQuery } from '#shared/contracts/pictures/rights';
import type { QueryWords } from '../../api/pictures/rights';

/** What the page shows, as it stands in its address: so a bookmark and the widget open it so. */
export type PageState = Partial<Record<StateKey, string>>;

export type StateKey = keyof typeof pictureQuery.shape;

const FILTERS = ['credit', 'expiresWithin', 'expired', 'supplier', 'use', 'usedWithin'] as const;

const KEYS = Object.keys(pictureQuery.shape) as StateKey[];

/** Reads an address. What the server would refuse (an old bookmark, a typing error) is left out. */
export function readState(search: URLSearchParams): PageState {
  const said = KEYS.flatMap((key) => {
    const value = search.get(key);
    return value !== null && pictureQuery.shape[key].safeParse(value).success ? [[key, value]] : [];
  });
  return Object.fromEntries(said);
}

/** The state after a change: an empty value takes a key out, and other pictures start on page 1. */
export function changeState(state: PageState, change: PageState): PageState {
  const { page, ...rest } = { ...state, ...change };
  const next = 'page' in change && page !== '1' ? { ...rest, page } : rest;
  const said = Object.entries(next).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(said);
}

/** The state without filters and search; order and page size stay. */
export function clearFilters(state: PageState): PageState {
  const { sort, pageSize } = state;
  return changeState({}, { sort, pageSize });
}

export function isFiltered(state: PageState): boolean {
  return state.q !== undefined || FILTERS.some((key) => state[key] !== undefined);
}

/** The state as the server takes it, and as an address holds it. */
export function wordsOf(state: PageState): QueryWords {
  return Object.fromEntries(KEYS.flatMap((key) => (state[key] ? [[key, state[key]]] : [])));
}
