import {
  changeState,
  clearFilters,
  isFiltered,
  readPicturesPageState,
  picturesSearchParams,
} from '../../../../../admin/src/pages/pictures/page-state';

it('reads an address, and leaves out what the server would refuse', () => {
  const search = new URLSearchParams(
    'credit=none&use=often&expiresWithin=7&page=0&q=%26+100%25&sort=name:asc&id=1',
  );
  expect(readPicturesPageState(search)).toEqual({
    credit: 'none',
    expiresWithin: '7',
    q: '& 100%',
    sort: 'name:asc',
  });
});

it('starts on page 1 with other pictures, and stays where only the page changes', () => {
  const state = { credit: 'none', page: '3' };
  expect(changeState(state, { use: 'live' })).toEqual({ credit: 'none', use: 'live' });
  expect(changeState(state, { page: '4' })).toEqual({ credit: 'none', page: '4' });
  expect(changeState(state, { page: '1' })).toEqual({ credit: 'none' });
});

it('takes out what is empty', () => {
  expect(changeState({ q: 'x', credit: 'none' }, { q: '', credit: undefined })).toEqual({});
});

it('clears filters and search, and keeps order and page size', () => {
  const state = { q: 'x', supplier: 'EPA', sort: 'name:asc', pageSize: '50', page: '2' };
  expect(isFiltered(state)).toBe(true);
  expect(clearFilters(state)).toEqual({ sort: 'name:asc', pageSize: '50' });
  expect(isFiltered(clearFilters(state))).toBe(false);
});

it('gives the server the state and nothing else', () => {
  expect(picturesSearchParams({ credit: 'none', page: '2' })).toEqual({
    credit: 'none',
    page: '2',
  });
});
