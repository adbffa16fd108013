import { lazy, Suspense, useCallback, useRef } from 'react';
import { useIntl } from 'react-intl';
import { ARTICLE_UID, RELATED_LINK_UID } from '#shared/plugin-id';
import { message } from '../../../i18n/message';
import { currentLocale } from '../../../components/links/open-document';
import type {
  DocumentAction,
  ActionDescription,
  BulkActionProps,
  DocumentActionProps,
} from './document-action';
import { isHarmless, loadImpact, type Subject } from './load-impact';

const Question = lazy(async () => ({
  default: (await import('./UnpublishDialog')).UnpublishDialog,
}));

/**
 * Strapi's actions that take a story or a link away, each with the question what that takes along
 * before it. They do what they did, for whom they did it.
 */
export function withConfirmation(
  actions: Array<DocumentAction<DocumentActionProps>>,
): Array<DocumentAction<DocumentActionProps>> {
  const deletion = actions.findIndex(({ type }) => type === 'delete');
  return actions.map((action, index) => {
    // The i18n plugin puts its own deletion, of one language, in front of Strapi's.
    const isLocaleDeletion = index === deletion - 1 && action.type === undefined;
    const isWanted = action.type === 'unpublish' || action.type === 'delete' || isLocaleDeletion;
    return isWanted
      ? asking(action, (props) => subjectOf(props, { isWhole: action.type === 'delete' }))
      : action;
  });
}

/** The same for the rows that are chosen in the list view. */
export function withBulkConfirmation(
  action: DocumentAction<BulkActionProps>,
): DocumentAction<BulkActionProps> {
  return action.type === 'unpublish' || action.type === 'delete'
    ? asking(action, subjectOfMany)
    : action;
}

function asking<Props>(
  action: DocumentAction<Props>,
  subjectIn: (props: Props) => Subject | null,
): DocumentAction<Props> {
  const AskingAction: DocumentAction<Props> = (props) =>
    useQuestion(action(props), subjectIn(props));
  AskingAction.type = action.type;
  AskingAction.position = action.position;
  return AskingAction;
}

function useQuestion(
  action: ActionDescription | null,
  subject: Subject | null,
): ActionDescription | null {
  const { formatMessage } = useIntl();
  // The dialog's content must stay the same component while what it shows changes.
  const latest = useRef({ action, subject });
  latest.current = { action, subject };
  const content = useCallback(({ onClose }: { onClose(): void }) => {
    const { action: asked, subject: about } = latest.current;
    return (
      asked &&
      about && (
        <Suspense fallback={null}>
          <Question action={asked} subject={about} onClose={onClose} />
        </Suspense>
      )
    );
  }, []);

  const stock = action?.dialog;
  if (!action || !subject || (stock && stock.type !== 'dialog')) {
    return action;
  }
  const title = stock?.title ?? formatMessage(message('take-away.title'));
  const dialog = { type: 'modal' as const, title, content };
  return stock ? { ...action, dialog } : { ...action, dialog, onClick: askFirst(action, subject) };
}

/** Strapi would act at once: so it does where nothing is lost, else the dialog opens. */
function askFirst({ onClick }: ActionDescription, subject: Subject) {
  return async (event: unknown) => {
    const loss = await loadImpact(subject).catch(() => null);
    if (loss && isHarmless(loss)) {
      await onClick?.(event);
      return true;
    }
    return false;
  };
}

/** @param isWhole in all languages */
function subjectOf(
  { model, documentId, document }: DocumentActionProps,
  { isWhole }: { isWhole: boolean },
): Subject | null {
  if (!documentId) {
    return null;
  }
  if (model === RELATED_LINK_UID) {
    return { kind: 'links', documentIds: [documentId] };
  }
  const locale = isWhole ? '*' : (document?.locale ?? '*');
  return model === ARTICLE_UID ? { kind: 'stories', documentIds: [documentId], locale } : null;
}

function subjectOfMany({ model, documents }: BulkActionProps): Subject | null {
  const documentIds = documents.map(({ documentId }) => documentId);
  if (documentIds.length === 0) {
    return null;
  }
  if (model === RELATED_LINK_UID) {
    return { kind: 'links', documentIds };
  }
  const locale = currentLocale() ?? documents[0]?.locale ?? '*';
  return model === ARTICLE_UID ? { kind: 'stories', documentIds, locale } : null;
}
