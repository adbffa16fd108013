import {
  readLinksPageState,
  searchParamsOf,
} from '../../../../../admin/src/pages/links/page-state';

const read = (search: string) => readLinksPageState(new URLSearchParams(search));

describe('the address of the Links page', () => {
  it('shows broken links first', () => {
    expect(read('')).toEqual({ tab: 'broken', page: 1, pageSize: 25 });
  });

  it('leaves out what the server would refuse', () => {
    const wrong = 'show=everything&page=-3&pageSize=5000';
    expect(read(wrong)).toEqual({ tab: 'broken', page: 1, pageSize: 25 });
    expect(read('show=unused&page=1.5&pageSize=x')).toEqual({
      tab: 'unused',
      page: 1,
      pageSize: 25,
    });
  });

  it('comes back as it was, without what goes without saying', () => {
    const state = { tab: 'open-bullets', page: 4, pageSize: 50 } as const;
    expect(read(String(new URLSearchParams(searchParamsOf(state))))).toEqual(state);
    expect(searchParamsOf({ tab: 'unused', page: 1, pageSize: 25 })).toEqual({ show: 'unused' });
  });
});
