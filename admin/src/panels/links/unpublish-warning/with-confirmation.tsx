import { lazy, Suspense, useCallback, useRef } from 'react';
import { useIntl } from 'react-intl';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { message } from '../../../i18n/message';
import { useStoryTypes } from '../../../components/story-types/story-types';
import { currentLocale } from '../../../components/links/open-document';
import type {
  DocumentAction,
  ActionDescription,
  BulkActionProps,
  DocumentActionProps,
} from './document-action';
import { isHarmless, loadImpact, type Subject } from './load-impact';

const UnpublishDialog = lazy(async () => ({
  default: (await import('./UnpublishDialog')).UnpublishDialog,
}));

/**
 * Adds a warning about affected stories to Strapi's actions that unpublish or delete. What an action
 * does, and who may use it, stays as it is.
 */
export function withConfirmation(
  actions: Array<DocumentAction<DocumentActionProps>>,
): Array<DocumentAction<DocumentActionProps>> {
  const deletion = actions.findIndex(({ type }) => type === 'delete');
  return actions.map((action, index) => {
    // The i18n plugin inserts its action, which deletes one locale, before Strapi's.
    const isLocaleDeletion = index === deletion - 1 && action.type === undefined;
    const isWanted = action.type === 'unpublish' || action.type === 'delete' || isLocaleDeletion;
    return isWanted
      ? confirmed(action, (props, types) =>
          subjectOf(props, { types, isWhole: action.type === 'delete' }),
        )
      : action;
  });
}

/** The same for bulk actions of the list view. */
export function withBulkConfirmation(
  action: DocumentAction<BulkActionProps>,
): DocumentAction<BulkActionProps> {
  return action.type === 'unpublish' || action.type === 'delete'
    ? confirmed(action, bulkSubjectOf)
    : action;
}

function confirmed<Props>(
  action: DocumentAction<Props>,
  subjectIn: (props: Props, types: readonly StoryType[]) => Subject | null,
): DocumentAction<Props> {
  const ConfirmedAction: DocumentAction<Props> = (props) =>
    useConfirmation(action(props), subjectIn(props, useStoryTypes()));
  ConfirmedAction.type = action.type;
  ConfirmedAction.position = action.position;
  return ConfirmedAction;
}

function useConfirmation(
  action: ActionDescription | null,
  subject: Subject | null,
): ActionDescription | null {
  const { formatMessage } = useIntl();
  // The dialog's content must stay the same component while its data change.
  const latest = useRef({ action, subject });
  latest.current = { action, subject };
  const content = useCallback(({ onClose }: { onClose(): void }) => {
    const { action: latestAction, subject: latestSubject } = latest.current;
    return (
      latestAction &&
      latestSubject && (
        <Suspense fallback={null}>
          <UnpublishDialog action={latestAction} subject={latestSubject} onClose={onClose} />
        </Suspense>
      )
    );
  }, []);

  const strapiDialog = action?.dialog;
  if (!action || !subject || (strapiDialog && strapiDialog.type !== 'dialog')) {
    return action;
  }
  const title = strapiDialog?.title ?? formatMessage(message('unpublish-warning.title'));
  const dialog = { type: 'modal' as const, title, content };
  return strapiDialog
    ? { ...action, dialog }
    : { ...action, dialog, onClick: confirmIfHarmful(action, subject) };
}

/** For an action without a dialog: it runs at once where no story is affected, else the dialog opens. */
function confirmIfHarmful({ onClick }: ActionDescription, subject: Subject) {
  return async (event: unknown) => {
    const impact = await loadImpact(subject).catch(() => null);
    if (impact && isHarmless(impact)) {
      await onClick?.(event);
      return true;
    }
    return false;
  };
}

/** @param isWhole whether the action concerns all locales */
function subjectOf(
  { model, documentId, document }: DocumentActionProps,
  { types, isWhole }: { types: readonly StoryType[]; isWhole: boolean },
): Subject | null {
  if (!documentId) {
    return null;
  }
  if (model === RELATED_LINK_UID) {
    return { kind: 'links', documentIds: [documentId] };
  }
  const locale = isWhole ? '*' : (document?.locale ?? '*');
  return types.some(({ uid }) => uid === model)
    ? { kind: 'stories', documentIds: [documentId], locale }
    : null;
}

function bulkSubjectOf(
  { model, documents }: BulkActionProps,
  types: readonly StoryType[],
): Subject | null {
  const documentIds = documents.map(({ documentId }) => documentId);
  if (documentIds.length === 0) {
    return null;
  }
  if (model === RELATED_LINK_UID) {
    return { kind: 'links', documentIds };
  }
  const locale = currentLocale() ?? documents[0]?.locale ?? '*';
  return types.some(({ uid }) => uid === model) ? { kind: 'stories', documentIds, locale } : null;
}
