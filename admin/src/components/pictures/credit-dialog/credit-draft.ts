import type { ImageCreditRecord } from '#shared/contracts/pictures/image-credit-record';

/** The fields of a credit in the order of the form. */
export const CREDIT_FIELDS = [
  'creditText',
  'creator',
  'copyrightHolder',
  'category',
  'expires',
  'source',
  'supplierImageId',
  'digitalSourceType',
  'license',
  'acquireLicensePage',
  'copyrightNotice',
  'usageTerms',
  'edNote',
  'toBeChecked',
] as const satisfies ReadonlyArray<keyof ImageCreditRecord>;

export type CreditField = (typeof CREDIT_FIELDS)[number];

/** The values of the form. An empty value means unknown; a ticked box is `YES`. */
export type CreditDraft = Record<CreditField, string>;

/** The value of a ticked box. */
export const YES = 'yes';

/** The form values of a record; an empty form where there is no record yet. */
export function draftOf(record: ImageCreditRecord | null): CreditDraft {
  const values = CREDIT_FIELDS.map((field) => [field, inputValue(record?.[field])]);
  return Object.fromEntries(values) as CreditDraft;
}

/** The fields that the role may read: Strapi leaves the others out of its answer. */
export function fieldsIn(record: ImageCreditRecord | null): CreditField[] {
  return CREDIT_FIELDS.filter((field) => record === null || record[field] !== undefined);
}

/**
 * The changed fields alone, so that other users' changes to other fields stay. An emptied field is
 * sent as null.
 */
export function changesIn(
  draft: CreditDraft,
  base: CreditDraft,
): Record<string, string | boolean | null> {
  const changed = CREDIT_FIELDS.filter((field) => draft[field].trim() !== base[field].trim());
  return Object.fromEntries(changed.map((field) => [field, valueOf(draft, field)]));
}

export function isChanged(draft: CreditDraft, base: CreditDraft): boolean {
  return Object.keys(changesIn(draft, base)).length > 0;
}

function inputValue(value: string | boolean | null | undefined): string {
  if (typeof value === 'boolean') {
    return value ? YES : '';
  }
  return value ?? '';
}

function valueOf(draft: CreditDraft, field: CreditField): string | boolean | null {
  return field === 'toBeChecked' ? draft[field] === YES : draft[field].trim() || null;
}
