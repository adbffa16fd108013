import { articleTextFields } from '#shared/contracts/article/article';

/** All that is wrong: each place with what is wrong there. */
function problems(data: object): string[] {
  const result = articleTextFields.safeParse(data);
  return result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
}

const CORRECTION = {
  correctionType: 'correction',
  text: 'An earlier version gave the wrong height.',
  date: '2026-02-01T09:30:00.000Z',
};

const KIND = 'correctionType must be one of correction, clarification, retraction, update';
const DATE = 'date must be a date, such as 2026-11-23';

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
    expect(articleTextFields.parse(data)).toStrictEqual(data);
  });

  it.each([
    {},
    { keywords: null, corrections: null, leadImageUse: null },
    { keywords: [], corrections: [], leadImageUse: {} },
  ])('takes %j: every field may be empty', (data) => {
    expect(articleTextFields.parse(data)).toStrictEqual(data);
  });

  it.each([
    ['a text', 'harbour', ['keywords must be a list, such as ["harbour", "weather"]']],
    ['an object', {}, ['keywords must be a list, such as ["harbour", "weather"]']],
    ['an empty keyword', ['harbour', ''], ['keywords.1 is empty']],
    [
      'keywords of other kinds',
      [7, 'harbour', null],
      ['keywords.0 must be text', 'keywords.2 must be text'],
    ],
    [
      'a keyword of 256 characters',
      ['x'.repeat(255), 'x'.repeat(256)],
      ['keywords.1 is longer than 255 characters'],
    ],
    ['201 keywords', Array<string>(201).fill('x'), ['keywords are more than 200']],
  ])('refuses %s for keywords', (_what, keywords, wrong) => {
    expect(problems({ keywords })).toEqual(wrong);
  });

  it.each(['correction', 'clarification', 'retraction', 'update'])(
    'takes a %s',
    (correctionType) => {
      expect(problems({ corrections: [{ ...CORRECTION, correctionType }] })).toEqual([]);
    },
  );

  it.each(['2026-02-01', '2026-02-01T09:30:00Z', '2026-02-01T09:30:00+05:30'])(
    'takes %s for the date of a correction',
    (date) => {
      expect(problems({ corrections: [{ ...CORRECTION, date }] })).toEqual([]);
    },
  );

  it.each([
    ['a kind that nobody knows', { correctionType: 'apology' }, [KIND]],
    ['no text', { text: '' }, ['text is empty']],
    [
      'a text of 5001 characters',
      { text: 'x'.repeat(5001) },
      ['text is longer than 5000 characters'],
    ],
    ['a date in words', { date: 'yesterday' }, [DATE]],
    ['a day that does not exist', { date: '2026-02-30' }, [DATE]],
    ['a time without a zone', { date: '2026-02-01T09:30:00' }, [DATE]],
    [
      'nothing right in it',
      { correctionType: null, text: null, date: null },
      [KIND, 'text must be text', DATE],
    ],
  ])('refuses a correction with %s', (_what, changes, wrong) => {
    const corrections = [CORRECTION, { ...CORRECTION, ...changes }];
    expect(problems({ corrections })).toEqual(wrong.map((words) => `corrections.1.${words}`));
  });

  it.each([
    ['a text', 'sorry'],
    ['an object', CORRECTION],
  ])('refuses %s for corrections', (_what, corrections) => {
    expect(problems({ corrections })).toEqual(['corrections must be a list of corrections']);
  });

  it('names every word of the lead picture that is wrong', () => {
    const leadImageUse = {
      caption: 7,
      alternativeText: 'x'.repeat(5001),
      creditText: {},
      displayCredit: 'no',
    };
    expect(problems({ leadImageUse })).toEqual([
      'leadImageUse.caption must be text',
      'leadImageUse.alternativeText is longer than 5000 characters',
      'leadImageUse.creditText must be text',
      'leadImageUse.displayCredit must be true or false',
    ]);
  });

  it.each(['Own caption', 7, []])(
    'refuses %j for the words of the lead picture',
    (leadImageUse) => {
      expect(problems({ leadImageUse })).toEqual([
        expect.stringMatching(/^leadImageUse must be an object/),
      ]);
    },
  );
});
