import type { CreditPreviewRequest } from '#shared/contracts/pictures/credit-change';
import {
  CHANGEABLE_FIELDS,
  type ChangeableField,
} from '#shared/domain/pictures/rights/credit-change';
import { isWebAddress } from '#shared/domain/platform/net/web-address';
import { CREDIT_INPUTS } from '../../../components/pictures/credit-dialog/credit-inputs';
import type { MessageKey } from '../../../i18n/message';

/** A text field of a credit; the flag `toBeChecked` has an input of its own. */
export type BulkTextField = Exclude<ChangeableField, 'toBeChecked'>;

export type InputKind = 'line' | 'text' | 'date' | 'category';

export const BULK_TEXT_FIELDS = CHANGEABLE_FIELDS.filter(
  (field): field is BulkTextField => field !== 'toBeChecked',
);

/** Fields that are usually equal for pictures of one source. */
const USUALLY_COPIED: BulkTextField[] = [
  'creditText',
  'creator',
  'copyrightNotice',
  'copyrightHolder',
  'source',
  'category',
  'usageTerms',
  'license',
  'acquireLicensePage',
];

/** The state of the form. */
export interface BulkCreditDraft {
  from: 'words' | 'picture';
  /** The fields to change with their values, in the order in which they were added. */
  values: Partial<Record<BulkTextField, string>>;
  picture: string | null;
  fields: BulkTextField[];
  /** Whether the change clears the mark `toBeChecked`. */
  markChecked: boolean;
}

export const EMPTY_DRAFT: BulkCreditDraft = {
  from: 'words',
  values: { creditText: '' },
  picture: null,
  fields: USUALLY_COPIED,
  markChecked: true,
};

export function fieldLabel(field: ChangeableField): MessageKey {
  return `picture-rights.field.${field}`;
}

export function inputKind(field: BulkTextField): InputKind {
  switch (field) {
    case 'expires':
      return 'date';
    case 'category':
      return 'category';
    case 'copyrightNotice':
    case 'usageTerms':
    case 'edNote':
      return 'text';
    default:
      return 'line';
  }
}

/** Whether the form has input that would be lost. */
export function hasTypedText({ picture, values: entries }: BulkCreditDraft): boolean {
  return picture !== null || Object.values(entries).some((typed) => typed.trim() !== '');
}

/** The address fields whose value is not a web address. */
export function badAddresses({ from, values: entries }: BulkCreditDraft): BulkTextField[] {
  return from === 'picture'
    ? []
    : BULK_TEXT_FIELDS.filter((field) => {
        const typed = entries[field]?.trim() ?? '';
        return CREDIT_INPUTS[field].kind === 'url' && typed !== '' && !isWebAddress(typed);
      });
}

/** The credit for the request; null while a required value is missing. */
export function creditOfDraft(draft: BulkCreditDraft): CreditPreviewRequest['credit'] | null {
  if (draft.from === 'picture') {
    return creditOfPicture(draft);
  }
  const entries = Object.entries(draft.values).map(([field, typed]) => [
    field,
    typed.trim() || null,
  ]);
  const values: Record<string, string | boolean | null> = Object.fromEntries(entries);
  if (entries.length === 0 || values.creditText === null) {
    return null;
  }
  return {
    from: 'words',
    values: draft.markChecked ? { ...values, toBeChecked: false } : values,
  };
}

function creditOfPicture({
  picture,
  fields,
  markChecked,
}: BulkCreditDraft): CreditPreviewRequest['credit'] | null {
  return picture !== null && fields.length > 0
    ? { from: 'picture', picture, fields, markChecked }
    : null;
}
