import { useCallback, useSyncExternalStore } from 'react';
import { imageId, isAwaiting, type StoredImage } from '#shared/domain/article/body/nodes';
import { lookUpPictures } from '../../api/pictures/lookup';
import { createPictureStore, type PictureKey, type PictureState } from './picture-store';

/** One for all editors and fields of the page. */
export const pictures = createPictureStore(lookUpPictures);

const nothing = () => () => undefined;

/** The state of a picture; undefined without a picture. */
export function usePicture(key: PictureKey | undefined): PictureState | undefined {
  const subscribe = useCallback(
    (listener: () => void) => pictures.subscribe(key ?? 'id:', listener),
    [key],
  );
  const read = useCallback(() => (key ? pictures.read(key) : undefined), [key]);
  return useSyncExternalStore(key ? subscribe : nothing, read);
}

/** The key of an image block's picture; undefined for an awaited picture, or without id and hash. */
export function pictureKey(image: StoredImage): PictureKey | undefined {
  if (isAwaiting(image)) {
    return undefined;
  }
  const documentId = imageId(image);
  if (documentId) {
    return `id:${documentId}`;
  }
  return typeof image.hash === 'string' && image.hash !== '' ? `hash:${image.hash}` : undefined;
}
