import { rightsQuery } from '#shared/contracts/pictures/rights';
import type { QueryText } from '../../api/pictures/rights';

/** The state of the page. It is in the page's address, for bookmarks and for the widget. */
export type PicturesPageState = Partial<Record<StateKey, string>>;

export type StateKey = keyof typeof rightsQuery.shape;

const FILTERS = ['credit', 'expiresWithin', 'expired', 'supplier', 'use', 'usedWithin'] as const;

const KEYS = Object.keys(rightsQuery.shape) as StateKey[];

/** Reads the state from an address. Invalid values, such as those of an old bookmark, are ignored. */
export function readPicturesPageState(search: URLSearchParams): PicturesPageState {
  const valid = KEYS.flatMap((key) => {
    const value = search.get(key);
    return value !== null && rightsQuery.shape[key].safeParse(value).success ? [[key, value]] : [];
  });
  return Object.fromEntries(valid);
}

/** The state after a change. An empty value removes its key; other changes reset the page to 1. */
export function changeState(
  state: PicturesPageState,
  change: PicturesPageState,
): PicturesPageState {
  const { page, ...rest } = { ...state, ...change };
  const next = 'page' in change && page !== '1' ? { ...rest, page } : rest;
  const valid = Object.entries(next).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(valid);
}

/** The state without filters and search. Sort order and page size stay. */
export function clearFilters(state: PicturesPageState): PicturesPageState {
  const { sort, pageSize } = state;
  return changeState({}, { sort, pageSize });
}

export function isFiltered(state: PicturesPageState): boolean {
  return state.q !== undefined || FILTERS.some((key) => state[key] !== undefined);
}

/** The state as parameters of a request and of the page's address. */
export function picturesSearchParams(state: PicturesPageState): QueryText {
  return Object.fromEntries(KEYS.flatMap((key) => (state[key] ? [[key, state[key]]] : [])));
}
