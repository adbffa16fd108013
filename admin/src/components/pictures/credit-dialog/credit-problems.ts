import { isWebAddress } from '#shared/domain/platform/net/web-address';
import type { MessageKey } from '../../../i18n/message';
import type { CreditDraft, CreditField } from './credit-draft';
import { CREDIT_INPUTS, maxLengthOf } from './credit-inputs';

export interface CreditProblem {
  messageKey: MessageKey;
  values?: { count: number };
}

/** All invalid fields of a form, with translatable messages. The server validates again. */
export function problemsIn(
  draft: CreditDraft,
  fields: CreditField[],
): Array<[CreditField, CreditProblem]> {
  return fields.flatMap((field) => {
    const problem = problemOf(field, draft[field].trim());
    return problem ? [[field, problem]] : [];
  });
}

function problemOf(field: CreditField, text: string): CreditProblem | undefined {
  const { kind, required } = CREDIT_INPUTS[field];
  if (text === '') {
    return required ? { messageKey: 'credit.required' } : undefined;
  }
  if (text.length > maxLengthOf(field)) {
    return { messageKey: 'credit.too-long', values: { count: maxLengthOf(field) } };
  }
  return kind === 'url' && !isWebAddress(text) ? { messageKey: 'credit.bad-address' } : undefined;
}
