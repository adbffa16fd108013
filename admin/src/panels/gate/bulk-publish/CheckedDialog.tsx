import { Button, Flex, Loader, Modal } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import type { BulkAction, BulkPublishProps, DialogContent } from './bulk-action';
import { RefusedStories } from './RefusedStories';
import { useRefused } from './use-refused';

interface CheckedDialogProps {
  /** Strapi's action, whose dialog publishes the other stories. */
  action: BulkAction;
  chosen: BulkPublishProps;
  onClose(): void;
}

/** Lists the stories that the gate refuses, above Strapi's dialog for the others. */
export function CheckedDialog({ action, chosen, onClose }: CheckedDialogProps) {
  const { formatMessage } = useIntl();
  const refused = useRefused(chosen);
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

/** An action is a hook that returns its description. It runs here again, for fewer stories. */
function StrapiDialog({ action: useAction, chosen, onClose }: CheckedDialogProps) {
  const content = useAction(chosen)?.dialog?.content;
  return typeof content === 'function' ? (content as DialogContent)({ onClose }) : null;
}
