/** The fields of a credit that one change may give to many pictures. */
export const CHANGEABLE_FIELDS = [
  'creditText',
  'creator',
  'copyrightNotice',
  'copyrightHolder',
  'source',
  'category',
  'usageTerms',
  'license',
  'acquireLicensePage',
  'digitalSourceType',
  'expires',
  'edNote',
  'toBeChecked',
] as const;

export type ChangeableField = (typeof CHANGEABLE_FIELDS)[number];

/** Text, a yes or no (`toBeChecked`), or nothing. Times are ISO 8601 in UTC. */
export type FieldValue = string | boolean | null;

/** What a change writes: only the fields that somebody chose. Null empties a field. */
export type CreditValues = Partial<Record<ChangeableField, FieldValue>>;

export interface FieldChange {
  field: ChangeableField;
  from: FieldValue;
  to: FieldValue;
}

/** What a change would do to a record (null: none yet), field by field; what stays is not listed. */
export function changesOf(
  record: Readonly<Record<string, unknown>> | null,
  values: CreditValues,
): FieldChange[] {
  return CHANGEABLE_FIELDS.flatMap((field) => {
    const wanted = values[field];
    if (wanted === undefined) {
      return [];
    }
    const from = valueOf(field, record?.[field]);
    const to = valueOf(field, wanted);
    return from === to ? [] : [{ field, from, to }];
  });
}

/** The chosen fields of a record, as a change that gives them to others. */
export function valuesOf(
  record: Readonly<Record<string, unknown>>,
  fields: readonly ChangeableField[],
): CreditValues {
  return Object.fromEntries(fields.map((field) => [field, valueOf(field, record[field])]));
}

function valueOf(field: ChangeableField, stored: unknown): FieldValue {
  if (field === 'toBeChecked') {
    return stored === true;
  }
  if (stored instanceof Date) {
    return stored.toISOString();
  }
  if (typeof stored !== 'string' || stored === '') {
    return null;
  }
  return field === 'expires' ? new Date(stored).toISOString() : stored;
}
