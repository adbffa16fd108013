import { useCallback, useSyncExternalStore } from 'react';
import { imageId, isAwaiting, type StoredImage } from '#shared/domain/article/body/nodes';
import { lookUpPictures } from '../../api/pictures/lookup';
import { createPictureStore, type PictureKey, type PictureState } from './picture-store';

/** One for all editors and fields of the page, whatever renders them. */
export const pictures = createPictureStore(lookUpPictures);

const nothing = () => () => undefined;

/** What is known of a picture now; undefined without a picture. */
export function usePicture(key: PictureKey | undefined): PictureState | undefined {
  const subscribe = useCallback(
    (listener: () => void) => pictures.subscribe(key ?? 'id:', listener),
    [key],
  );
  const read = useCallback(() => (key ? pictures.read(key) : undefined), [key]);
  return useSyncExternalStore(key ? subscribe : nothing, read);
}

/** How an image block names its picture; undefined where it is still to come, or has no name. */
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
