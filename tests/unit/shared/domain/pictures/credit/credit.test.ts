import { creditForUse, creditOf } from '#shared/domain/pictures/credit/credit';

const RECORD = {
  creditText: 'Meridian Pictures',
  creator: 'A. Sands',
  copyrightNotice: '© 2026 Meridian Pictures',
  copyrightHolder: 'Meridian Pictures Ltd',
  license: 'https://example.org/licence',
  acquireLicensePage: 'https://example.org/buy',
  usageTerms: 'Editorial use only',
  digitalSourceType: 'digitalCapture',
  expires: '2027-01-01T00:00:00.000Z',
};

const NOTHING_KNOWN = {
  creditText: null,
  creator: null,
  copyrightNotice: null,
  copyrightHolder: null,
  license: null,
  acquireLicensePage: null,
  usageTerms: null,
  digitalSourceType: null,
  expires: null,
};

describe('creditOf', () => {
  it('takes the public part of a record, and nothing private', () => {
    const record = {
      ...RECORD,
      id: 4,
      documentId: 'credit-1',
      edNote: 'Paid twice, ask the desk',
      supplierImageId: 'MP-1',
    };
    expect(creditOf(record)).toStrictEqual(RECORD);
  });

  it('gives null for all that the record does not say', () => {
    const record = { creditText: '', creator: null, copyrightNotice: undefined, license: 7 };
    expect(creditOf(record)).toStrictEqual(NOTHING_KNOWN);
  });

  it('writes a date as ISO 8601 in UTC', () => {
    expect(creditOf({ expires: new Date('2027-01-01T02:00:00+02:00') })).toStrictEqual({
      ...NOTHING_KNOWN,
      expires: '2027-01-01T00:00:00.000Z',
    });
  });
});

describe('creditForUse', () => {
  it.each([
    {},
    { creditText: '' },
    { creditText: ' \n' },
    { creditText: '\u200b' },
    { creditText: null },
  ])("is the record's where the use %j has no credit line of its own", (use) => {
    expect(creditForUse(use, RECORD)).toStrictEqual(RECORD);
    expect(creditForUse(use, null)).toBeNull();
  });

  it.each([true, null, undefined])('shows itself where displayCredit is %j', (displayCredit) => {
    expect(creditForUse({ displayCredit }, RECORD)).toStrictEqual(RECORD);
  });

  it("puts this use's credit line over the record's, trimmed, and keeps the rest", () => {
    expect(creditForUse({ creditText: ' Meridian/Archive ' }, RECORD)).toStrictEqual({
      ...RECORD,
      creditText: 'Meridian/Archive',
    });
    expect(RECORD.creditText).toBe('Meridian Pictures');
  });

  it("is this use's credit line alone where there is no record", () => {
    expect(creditForUse({ creditText: 'Handout' }, null)).toStrictEqual({
      ...NOTHING_KNOWN,
      creditText: 'Handout',
    });
  });

  it('is null where the use hides it, whatever is known', () => {
    const hidden = { creditText: 'Handout', displayCredit: false };
    expect([creditForUse(hidden, RECORD), creditForUse(hidden, null)]).toEqual([null, null]);
  });
});
