import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

interface AskDialogProps {
  title: string;
  body: string;
  no: string;
  yes: string;
  onNo(): void;
  onYes(): void;
}

/** Asks before something is lost. */
export function ConfirmDialog({ title, body, no, yes, onNo, onYes }: AskDialogProps) {
  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || onNo()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>{body}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {no}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant="danger-light" onClick={onYes}>
            {yes}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
