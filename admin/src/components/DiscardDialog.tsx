import { useIntl } from 'react-intl';
import { message } from '../i18n/message';
import { AskDialog } from './ConfirmDialog';

/** Asks before what was typed is lost. */
export function DiscardDialog({ onKeep, onDiscard }: { onKeep(): void; onDiscard(): void }) {
  const { formatMessage } = useIntl();
  return (
    <AskDialog
      title={formatMessage(message('discard.title'))}
      body={formatMessage(message('discard.body'))}
      no={formatMessage(message('discard.keep'))}
      yes={formatMessage(message('discard.discard'))}
      onNo={onKeep}
      onYes={onDiscard}
    />
  );
}
