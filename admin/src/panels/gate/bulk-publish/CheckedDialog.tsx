import { Button, Flex, Loader, Modal } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import type { BulkAction, BulkPublishProps, DialogContent } from './bulk-action';
import { RefusedStories } from './RefusedStories';
import { useRefused } from './use-refused';

interface CheckedDialogProps {
  /** Strapi's own action, which makes the dialog for what may go out. */
  action: BulkAction;
  chosen: BulkPublishProps;
  onClose(): void;
}

/** The stories that the gate refuses, named with their problems, above the dialog for the others. */
export function CheckedDialog({ action, chosen, onClose }: CheckedDialogProps) {
  const { formatMessage } = useIntl();
  const refused = useRefused(chosen.documents);
  if (refused === null) {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{formatMessage(message('checklist.checking'))}</Loader>
      </Flex>
    );
  }
  const isRefused = new Set(refused.map(({ documentId }) => documentId));
  const documents = chosen.documents.filter(({ documentId }) => !isRefused.has(documentId));
  return (
    <>
      <RefusedStories stories={refused} />
      {documents.length > 0 ? (
        <StrapiDialog action={action} chosen={{ ...chosen, documents }} onClose={onClose} />
      ) : (
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage(message('bulk-publish.cancel'))}
          </Button>
        </Modal.Footer>
      )}
    </>
  );
}

/** An action is a hook that describes itself: it runs here once more, for fewer stories. */
function StrapiDialog({ action: useAction, chosen, onClose }: CheckedDialogProps) {
  const content = useAction(chosen)?.dialog?.content;
  return typeof content === 'function' ? (content as DialogContent)({ onClose }) : null;
}
