import { MAX_ADDRESS } from '#shared/domain/platform/net/address';
import type { MessageKey } from '../../../i18n/message';
import type { CreditField } from './credit-draft';

interface CreditInput {
  kind: 'text' | 'long' | 'url' | 'time' | 'category' | 'source-type' | 'flag';
  label: MessageKey;
  hint?: MessageKey;
  required?: boolean;
  wide?: boolean;
}

/** The input of each field of a credit. */
export const CREDIT_INPUTS: Record<CreditField, CreditInput> = {
  creditText: {
    kind: 'text',
    label: 'credit.creditText',
    hint: 'credit.creditText.hint',
    required: true,
  },
  creator: { kind: 'text', label: 'credit.creator', hint: 'credit.creator.hint' },
  copyrightHolder: { kind: 'text', label: 'credit.copyrightHolder' },
  category: { kind: 'category', label: 'credit.category' },
  expires: {
    kind: 'time',
    label: 'credit.expires',
    hint: 'credit.expires.hint',
    wide: true,
  },
  source: { kind: 'text', label: 'credit.source', hint: 'credit.source.hint' },
  supplierImageId: { kind: 'text', label: 'credit.supplierImageId' },
  license: { kind: 'url', label: 'credit.license', hint: 'credit.license.hint' },
  acquireLicensePage: {
    kind: 'url',
    label: 'credit.acquireLicensePage',
    hint: 'credit.acquireLicensePage.hint',
  },
  digitalSourceType: {
    kind: 'source-type',
    label: 'credit.digitalSourceType',
    hint: 'credit.digitalSourceType.hint',
    wide: true,
  },
  copyrightNotice: { kind: 'long', label: 'credit.copyrightNotice', wide: true },
  usageTerms: { kind: 'long', label: 'credit.usageTerms', wide: true },
  edNote: { kind: 'long', label: 'credit.edNote', hint: 'credit.edNote.hint', wide: true },
  toBeChecked: {
    kind: 'flag',
    label: 'credit.toBeChecked',
    hint: 'credit.toBeChecked.hint',
    wide: true,
  },
};

/** The longest value of a field in characters, as in the record's schema. */
export function maxLengthOf(field: CreditField): number {
  switch (CREDIT_INPUTS[field].kind) {
    case 'url':
      return MAX_ADDRESS;
    case 'long':
      return field === 'copyrightNotice' ? 2000 : 5000;
    default:
      return 255;
  }
}

/** As in the record's schema. */
export const PICTURE_CATEGORIES = [
  'staff',
  'wires',
  'freelance',
  'stock',
  'handout',
  'other',
] as const;

/** IPTC NewsCodes, https://cv.iptc.org/newscodes/digitalsourcetype/; others may be typed. */
export const DIGITAL_SOURCE_TYPES = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicallyEnhanced',
  'digitalCreation',
  'dataDrivenMedia',
  'trainedAlgorithmicMedia',
  'algorithmicMedia',
  'screenCapture',
  'virtualRecording',
  'composite',
  'compositeCapture',
  'compositeSynthetic',
];
