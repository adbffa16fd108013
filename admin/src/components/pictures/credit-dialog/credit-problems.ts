import { isWebAddress } from '#shared/domain/links/web-address';
import type { MessageKey } from '../../../i18n/message';
import type { CreditDraft, CreditField } from './credit-draft';
import { CREDIT_INPUTS, longestOf } from './credit-inputs';

export interface CreditProblem {
  words: MessageKey;
  values?: { count: number };
}

/**
 * What is wrong with the fields of a form, all at once and in the words of the admin. The server
 * checks again, and says what only it can know.
 */
export function problemsIn(
  draft: CreditDraft,
  fields: CreditField[],
): Array<[CreditField, CreditProblem]> {
  return fields.flatMap((field) => {
    const problem = problemOf(field, draft[field].trim());
    return problem ? [[field, problem]] : [];
  });
}

function problemOf(field: CreditField, words: string): CreditProblem | undefined {
  const { kind, required } = CREDIT_INPUTS[field];
  if (words === '') {
    return required ? { words: 'credit.required' } : undefined;
  }
  if (words.length > longestOf(field)) {
    return { words: 'credit.too-long', values: { count: longestOf(field) } };
  }
  return kind === 'url' && !isWebAddress(words) ? { words: 'credit.bad-address' } : undefined;
}
