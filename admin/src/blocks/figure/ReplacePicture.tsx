import { Button } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { StoredImage } from '#shared/domain/article/body/nodes';
import { backendUrl } from '../../api/backend-url';
import { MediaLibrary } from '../../components/pictures/media-library';
import { message } from '../../i18n/message';
import { pictures } from '../../components/pictures/use-picture';
import { newImage } from './stored-image';

interface ReplacePictureProps {
  isAwaiting: boolean;
  onChosen(file: StoredImage): void;
}

/** The button that opens the media library to choose or replace the picture of a block. */
export function ReplacePicture({ isAwaiting, onChosen }: ReplacePictureProps) {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  return (
    <>
      <Button ref={button} variant="tertiary" size="S" onClick={() => setOpen(true)}>
        {formatMessage(message(isAwaiting ? 'figure.choose' : 'figure.replace'))}
      </Button>
      {isOpen && <MediaLibrary multiple={false} onClose={close} onSelect={choose} />}
    </>
  );

  function choose([asset]: Record<string, unknown>[]) {
    if (asset) {
      onChosen(newImage(asset, backendUrl()));
    }
    close();
  }

  function close() {
    setOpen(false);
    // Captions and alternative texts may have been edited in the library's dialog.
    pictures.refresh();
    // After the dialog has closed: it does not return the focus, and the editor stores only on blur.
    setTimeout(() => button.current?.focus(), 0);
  }
}
