import { changesOf, valuesOf } from '#shared/domain/pictures/rights/credit-change';

const record = {
  creditText: 'Wire',
  creator: '',
  source: null,
  expires: new Date('2031-02-03T04:05:06.000Z'),
  toBeChecked: null,
  edNote: 'Ask first',
};

it('lists the chosen fields that change, in a fixed order, with what they said and will say', () => {
  expect(changesOf(record, { source: 'Reuters', creditText: 'Reuters' })).toEqual([
    { field: 'creditText', from: 'Wire', to: 'Reuters' },
    { field: 'source', from: null, to: 'Reuters' },
  ]);
});

it('leaves out what stays: the same words, the same moment, nothing for nothing', () => {
  expect(
    changesOf(record, {
      creditText: 'Wire',
      creator: null,
      source: '',
      expires: '2031-02-03T05:05:06.000+01:00',
      toBeChecked: false,
    }),
  ).toEqual([]);
});

it('empties a field', () => {
  expect(changesOf(record, { edNote: null })).toEqual([
    { field: 'edNote', from: 'Ask first', to: null },
  ]);
});

it('starts from nothing where there is no record', () => {
  expect(changesOf(null, { creditText: 'EPA', toBeChecked: false })).toEqual([
    { field: 'creditText', from: null, to: 'EPA' },
  ]);
});

it('makes the chosen fields of a record a change, the empty ones too', () => {
  expect(valuesOf(record, ['creator', 'expires', 'toBeChecked'])).toEqual({
    creator: null,
    expires: '2031-02-03T04:05:06.000Z',
    toBeChecked: false,
  });
});
