import { useCallback, useEffect, useReducer, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Picture } from '#shared/contracts/pictures/lookup';
import type { ImageCreditRecord } from '#shared/contracts/pictures/image-credit-record';
import { creditOf } from '#shared/domain/pictures/credit/credit';
import { readCreditRecord } from '../../../api/pictures/credit-records';
import { failureOf } from '../../../api/failure';
import { message } from '../../../i18n/message';
import { pictures } from '../use-picture';
import { type CreditField, fieldsIn, isChanged } from './credit-draft';
import { problemsIn } from './credit-problems';
import { creditReducer, emptyEditor } from './credit-reducer';
import { saveCredit } from './save-credit';

/** Loads, edits and stores the credit record of a picture. */
export function useCreditEditor(picture: Picture, onSaved: () => void) {
  const { formatMessage } = useIntl();
  const [editor, dispatch] = useReducer(creditReducer, picture, emptyEditor);
  // Fixed when the dialog opens: a stored credit must not reload the form.
  const [documentId] = useState(picture.credit?.documentId);

  const load = useCallback(async () => {
    dispatch({ type: 'load' });
    try {
      const record = documentId ? await readCreditRecord(documentId) : null;
      dispatch({ type: 'loaded', record });
    } catch (error) {
      const failure = failureOf(error);
      const isGone = failure.kind === 'missing';
      dispatch(isGone ? { type: 'loaded', record: null } : { type: 'unloaded', failure });
    }
  }, [documentId]);

  useEffect(() => void load(), [load]);

  async function save(base: ImageCreditRecord | null) {
    const { draft, baseDraft } = editor;
    const problems = problemsIn(draft, fieldsIn(editor.base));
    if (problems.length > 0) {
      const fields = problems.map(([field, { messageKey: value, values }]) => [
        field,
        formatMessage(message(value), values),
      ]);
      const failure = { kind: 'invalid', message: '', fields: Object.fromEntries(fields) } as const;
      return dispatch({ type: 'refused', failure });
    }
    dispatch({ type: 'save' });
    const result = await saveCredit({ picture, draft, baseDraft, base });
    switch (result.kind) {
      case 'saved':
        pictures.putCredit(picture.documentId, {
          ...creditOf(result.record),
          documentId: result.record.documentId,
        });
        return onSaved();
      case 'conflict':
        return dispatch({ type: 'conflict', theirs: result.theirs });
      default:
        return dispatch({ type: 'refused', failure: result });
    }
  }

  return {
    ...editor,
    isChanged: isChanged(editor.draft, editor.baseDraft),
    load,
    change: (field: CreditField, value: string) => dispatch({ type: 'change', field, value }),
    save: () => save(editor.base),
    /** Loads the other user's record, and discards the draft. */
    takeTheirs: () => dispatch({ type: 'loaded', record: editor.theirs ?? null }),
    /** Stores the draft over the other user's record. */
    overwrite: () => save(editor.theirs ?? null),
  };
}

export type CreditEditor = ReturnType<typeof useCreditEditor>;
