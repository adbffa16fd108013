import { useForm } from '@strapi/strapi/admin';
import { imageId, isRecord } from '../../../../server/src/domain/body/nodes';
import type { PictureKey } from '../../pictures/picture-store';

/**
 * The picture in the media field beside a field, as the form has it now, saved or not. Where a site's
 * build gives the plugin a copy of Strapi's form (strapi/strapi#23203), that copy is empty: the words
 * can still be edited then, without what they inherit.
 *
 * @param name of the field, such as `leadImageUse` or `gallery.0.words`
 * @param imageField the media field's own name: it stands in the same entry or component
 */
export function usePictureBeside(name: string, imageField: unknown): PictureKey | undefined {
  const path = [...name.split('.').slice(0, -1), String(imageField)];
  return useForm('CaptionInput', ({ values }) => keyOf(valueAt(values, path)));
}

function keyOf(media: unknown): PictureKey | undefined {
  const file = Array.isArray(media) ? media[0] : media;
  const documentId = isRecord(file) ? imageId(file) : undefined;
  return documentId ? `id:${documentId}` : undefined;
}

function valueAt(values: unknown, path: string[]): unknown {
  return path.reduce(
    (value, key) =>
      isRecord(value) || Array.isArray(value) ? (value as Record<string, unknown>)[key] : undefined,
    values,
  );
}
