import { useIntl } from 'react-intl';
import { message } from '../i18n/message';
import { ConfirmDialog } from './ConfirmDialog';

/** Asks for confirmation before unsaved input is discarded. */
export function DiscardDialog({ onKeep, onDiscard }: { onKeep(): void; onDiscard(): void }) {
  const { formatMessage } = useIntl();
  return (
    <ConfirmDialog
      title={formatMessage(message('discard.title'))}
      body={formatMessage(message('discard.body'))}
      cancelLabel={formatMessage(message('discard.keep'))}
      confirmLabel={formatMessage(message('discard.discard'))}
      onCancel={onKeep}
      onConfirm={onDiscard}
    />
  );
}
