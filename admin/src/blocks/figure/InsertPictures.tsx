import { useState } from 'react';
import type { BaseEditor } from 'slate';
import { backendUrl } from '../../api/backend-url';
import { MediaLibrary } from '../../components/pictures/media-library';
import { insertPictures } from './insert-pictures';
import { newImage } from './stored-image';

/** Opened by the block selector and the snippet: the media library. The chosen files become figures. */
export function InsertPictures({ editor }: { editor: BaseEditor }) {
  const [isOpen, setOpen] = useState(true);
  const close = () => setOpen(false);

  return isOpen ? (
    <MediaLibrary
      multiple
      onClose={close}
      onSelect={(assets) => {
        insertPictures(
          editor,
          assets.map((asset) => newImage(asset, backendUrl())),
        );
        close();
      }}
    />
  ) : null;
}
