import { articleWords } from '../../../server/src/contracts/article';

/** The places of all that is wrong. */
function wrongPlaces(data: object): string[] {
  const result = articleWords.safeParse(data);
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'));
}

const CORRECTION = {
  correctionType: 'correction',
  text: 'An earlier version gave the wrong height.',
  date: '2026-02-01T09:30:00.000Z',
};

describe('articleWords', () => {
  it('leaves right words, and fields that are not its business, as they are', () => {
    const data = {
      headline: 7,
      keywords: ['harbour', 'flood defence'],
      corrections: [CORRECTION],
      leadImageUse: {
        caption: 'Own',
        alternativeText: null,
        creditText: '',
        displayCredit: false,
        importedFrom: 'wire',
      },
    };
    expect(articleWords.parse(data)).toStrictEqual(data);
  });

  it.each([
    {},
    { keywords: null, corrections: null, leadImageUse: null },
    { keywords: [], corrections: [], leadImageUse: {} },
  ])('takes %j: every field may be empty', (data) => {
    expect(articleWords.parse(data)).toStrictEqual(data);
  });

  it.each([
    ['a text', 'harbour', ['keywords']],
    ['an object', {}, ['keywords']],
    ['an empty keyword', ['harbour', ''], ['keywords.1']],
    ['keywords of other kinds', [7, 'harbour', null], ['keywords.0', 'keywords.2']],
    ['a keyword of 256 characters', ['x'.repeat(255), 'x'.repeat(256)], ['keywords.1']],
    ['201 keywords', Array<string>(201).fill('x'), ['keywords']],
  ])('refuses %s for keywords', (_what, keywords, places) => {
    expect(wrongPlaces({ keywords })).toEqual(places);
  });

  it.each(['correction', 'clarification', 'retraction', 'update'])(
    'takes a %s',
    (correctionType) => {
      expect(wrongPlaces({ corrections: [{ ...CORRECTION, correctionType }] })).toEqual([]);
    },
  );

  it.each(['2026-02-01', '2026-02-01T09:30:00Z', '2026-02-01T09:30:00+05:30'])(
    'takes %s for the date of a correction',
    (date) => {
      expect(wrongPlaces({ corrections: [{ ...CORRECTION, date }] })).toEqual([]);
    },
  );

  it.each([
    ['a kind that nobody knows', { correctionType: 'apology' }, ['correctionType']],
    ['no text', { text: '' }, ['text']],
    ['a text of 5001 characters', { text: 'x'.repeat(5001) }, ['text']],
    ['a date in words', { date: 'yesterday' }, ['date']],
    ['a day that does not exist', { date: '2026-02-30' }, ['date']],
    ['a time without a zone', { date: '2026-02-01T09:30:00' }, ['date']],
    [
      'nothing right in it',
      { correctionType: null, text: null, date: null },
      ['correctionType', 'text', 'date'],
    ],
  ])('refuses a correction with %s', (_what, changes, keys) => {
    const corrections = [CORRECTION, { ...CORRECTION, ...changes }];
    expect(wrongPlaces({ corrections })).toEqual(keys.map((key) => `corrections.1.${key}`));
  });

  it.each([
    ['a text', 'sorry'],
    ['an object', CORRECTION],
  ])('refuses %s for corrections', (_what, corrections) => {
    expect(wrongPlaces({ corrections })).toEqual(['corrections']);
  });

  it('names every word of the lead picture that is wrong', () => {
    const leadImageUse = {
      caption: 7,
      alternativeText: 'x'.repeat(5001),
      creditText: {},
      displayCredit: 'no',
    };
    expect(wrongPlaces({ leadImageUse })).toEqual([
      'leadImageUse.caption',
      'leadImageUse.alternativeText',
      'leadImageUse.creditText',
      'leadImageUse.displayCredit',
    ]);
    expect(wrongPlaces({ leadImageUse: 'Own caption' })).toEqual(['leadImageUse']);
    expect(wrongPlaces({ leadImageUse: [] })).toEqual(['leadImageUse']);
  });
});
