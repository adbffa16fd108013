import type { ImageCreditRecord } from '#shared/contracts/pictures/image-credit-record';
import type { RequestFailure } from '../../../api/failure';
import { type CreditDraft, type CreditField, draftOf } from './credit-draft';

export interface CreditEditorState {
  status: 'loading' | 'unloaded' | 'editing' | 'saving';
  /** The loaded record; null where there is none yet. */
  base: ImageCreditRecord | null;
  baseDraft: CreditDraft;
  draft: CreditDraft;
  failure?: RequestFailure;
  /** The record that another user stored meanwhile; null where it was deleted. */
  theirs?: ImageCreditRecord | null;
}

type Action =
  | { type: 'load' }
  | { type: 'loaded'; record: ImageCreditRecord | null }
  | { type: 'unloaded'; failure: RequestFailure }
  | { type: 'change'; field: CreditField; value: string }
  | { type: 'save' }
  | { type: 'conflict'; theirs: ImageCreditRecord | null }
  | { type: 'refused'; failure: RequestFailure };

export function emptyEditor(): CreditEditorState {
  return { status: 'loading', base: null, baseDraft: draftOf(null), draft: draftOf(null) };
}

/** The draft is kept, whatever the server answers. A change to a field clears its error. */
export function creditReducer(state: CreditEditorState, action: Action): CreditEditorState {
  const { failure: _failure, theirs: _theirs, ...settled } = state;
  switch (action.type) {
    case 'load':
      return { ...settled, status: 'loading' };
    case 'loaded': {
      const draft = draftOf(action.record);
      return { status: 'editing', base: action.record, baseDraft: draft, draft };
    }
    case 'unloaded':
      return { ...settled, status: 'unloaded', failure: action.failure };
    case 'change':
      return {
        ...state,
        draft: { ...state.draft, [action.field]: action.value },
        failure: withoutField(state.failure, action.field),
      };
    case 'save':
      return { ...settled, status: 'saving' };
    case 'conflict':
      return { ...settled, status: 'editing', theirs: action.theirs };
    case 'refused':
      return { ...settled, status: 'editing', failure: action.failure };
  }
}

function withoutField(
  failure: RequestFailure | undefined,
  field: string,
): RequestFailure | undefined {
  if (failure?.kind !== 'invalid') {
    return failure;
  }
  const { [field]: _gone, ...fields } = failure.fields;
  return Object.keys(fields).length > 0 ? { ...failure, fields } : undefined;
}
