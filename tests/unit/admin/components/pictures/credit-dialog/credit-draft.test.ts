import {
  changesIn,
  CREDIT_FIELDS,
  draftOf,
  fieldsIn,
  isChanged,
} from '../../../../../../admin/src/components/pictures/credit-dialog/credit-draft';
import {
  creditReducer,
  emptyEditor,
} from '../../../../../../admin/src/components/pictures/credit-dialog/credit-reducer';
import { imageCredit } from '../../../../../../server/src/content-types/image-credit/schema';

const RECORD = { documentId: 'x', updatedAt: '2026-01-01', creditText: 'Reuters', creator: null };

it('has every field of a credit that people write', () => {
  const { image: _i, imageKey: _k, fileMetadata: _m, ...fields } = imageCredit.attributes;
  expect([...CREDIT_FIELDS].sort()).toEqual(Object.keys(fields).sort());
});

it('sends what was changed and nothing else; empty words take a value away', () => {
  const base = draftOf({ ...RECORD, source: 'Wire' });
  const draft = { ...base, creditText: ' AP ', source: '  ' };
  expect(changesIn(draft, base)).toEqual({ creditText: 'AP', source: null });
  expect(isChanged({ ...base, creditText: 'Reuters ' }, base)).toBe(false);
});

it('sends a tick as true and a tick taken away as false', () => {
  const marked = draftOf({ ...RECORD, toBeChecked: true });
  expect(changesIn({ ...marked, toBeChecked: '' }, marked)).toEqual({ toBeChecked: false });
  expect(changesIn(marked, { ...marked, toBeChecked: '' })).toEqual({ toBeChecked: true });
});

it('shows what the role may read, and everything of a new credit', () => {
  expect(fieldsIn(RECORD)).toEqual(['creditText', 'creator']);
  expect(fieldsIn(null)).toEqual(CREDIT_FIELDS);
});

describe('the form', () => {
  const loaded = creditReducer(emptyEditor(), { type: 'loaded', record: RECORD });
  const typed = creditReducer(loaded, { type: 'change', field: 'creator', value: 'Me' });

  it('keeps what was typed when the server refuses, and drops a field’s error when it changes', () => {
    const fields = { creator: 'too long', license: 'no address' };
    const failure = { kind: 'invalid', message: 'No', fields } as const;
    const refused = creditReducer(typed, { type: 'refused', failure });
    expect(refused).toEqual({ ...typed, failure });
    const changed = creditReducer(refused, { type: 'change', field: 'creator', value: 'M' });
    expect(changed.failure).toEqual({ ...failure, fields: { license: 'no address' } });
  });

  it('keeps what was typed beside what somebody else stored, until one is chosen', () => {
    const theirs = { ...RECORD, updatedAt: '2026-02-02', creditText: 'AP' };
    const conflict = creditReducer(typed, { type: 'conflict', theirs });
    expect(conflict).toEqual({ ...typed, theirs });
    expect(creditReducer(conflict, { type: 'loaded', record: theirs })).toEqual({
      status: 'editing',
      base: theirs,
      baseDraft: draftOf(theirs),
      draft: draftOf(theirs),
    });
  });

  it('offers no fields of a record that could not be loaded', () => {
    const failure = { kind: 'unavailable' } as const;
    expect(creditReducer(emptyEditor(), { type: 'unloaded', failure })).toMatchObject({
      status: 'unloaded',
      failure,
    });
  });
});
