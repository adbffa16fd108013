import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { message } from '../../i18n/message';

/** Asks before what was typed is lost. */
export function DiscardDialog({ onKeep, onDiscard }: { onKeep(): void; onDiscard(): void }) {
  const { formatMessage } = useIntl();

  return (
    <Dialog.Root open onOpenChange={onKeep}>
      <Dialog.Content>
        <Dialog.Header>{formatMessage(message('discard.title'))}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          {formatMessage(message('discard.body'))}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{formatMessage(message('discard.keep'))}</Button>
          </Dialog.Cancel>
          <Button variant="danger-light" onClick={onDiscard}>
            {formatMessage(message('discard.discard'))}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
