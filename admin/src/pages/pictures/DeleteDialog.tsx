import { Alert, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { RightsPicture } from '#shared/contracts/pictures/rights';
import { deletePicture } from '../../api/pictures/rights';
import { refusalMessage } from '../../components/refusal-message';
import { message } from '../../i18n/message';
import { UseList } from './PictureUsesDialog';

interface DeleteDialogProps {
  picture: RightsPicture;
  onClose(): void;
  onDeleted(): void;
}

/** Confirms that a picture is deleted, and lists the stories that would lose it. */
export function DeleteDialog({ picture, onClose, onDeleted }: DeleteDialogProps) {
  const { formatMessage } = useIntl();
  const [isDeleting, setIsDeleting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { live, draft, elsewhere } = picture.uses;
  const isUsed = live + draft > 0 || elsewhere;

  const remove = async () => {
    setIsDeleting(true);
    setProblem(null);
    try {
      await deletePicture(picture.id);
      onDeleted();
    } catch (error) {
      setProblem(refusalMessage(error) ?? formatMessage(message('picture-rights.delete.failed')));
      setIsDeleting(false);
    }
  };

  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || isDeleting || onClose()}>
      <Dialog.Content>
        <Dialog.Header>
          {formatMessage(message('picture-rights.delete'), { name: picture.name })}
        </Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            {problem !== null && (
              <Alert
                variant="danger"
                closeLabel={formatMessage(message('page.close'))}
                onClose={() => setProblem(null)}
              >
                {problem}
              </Alert>
            )}
            <Typography tag="p">
              {formatMessage(
                message(isUsed ? 'picture-rights.delete.used' : 'picture-rights.delete.unused'),
                { count: live + draft },
              )}
            </Typography>
            {isUsed && <UseList documentId={picture.documentId} />}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={onClose} disabled={isDeleting}>
            {formatMessage(message('page.cancel'))}
          </Button>
          <Button fullWidth variant="danger-light" loading={isDeleting} onClick={remove}>
            {formatMessage(
              message(isUsed ? 'picture-rights.delete.anyway' : 'picture-rights.delete.confirm'),
            )}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
