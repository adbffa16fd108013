import { imageId, isRecord } from '#shared/domain/article/body/nodes';
import type { PictureKey } from '../../components/pictures/picture-store';

interface FieldPosition {
  /** All values of a form. */
  values: unknown;
  /** The path of the field, such as `leadImageUse`, or `gallery.0.pictureUse` in a component. */
  name: string;
  /** The name of the media field in the same entry or component. */
  imageField: unknown;
}

/** The picture in the media field beside a field; the first one of several. */
export function pictureBeside({ values, name, imageField }: FieldPosition): PictureKey | undefined {
  const media = pathBeside(name, imageField).reduce(valueIn, values);
  const file = Array.isArray(media) ? media[0] : media;
  const documentId = isRecord(file) ? imageId(file) : undefined;
  return documentId ? `id:${documentId}` : undefined;
}

/** The path of the media field in the same entry or component as a field. */
export function pathBeside(name: string, imageField: unknown): string[] {
  return [...name.split('.').slice(0, -1), String(imageField)];
}

function valueIn(value: unknown, key: string): unknown {
  const holds = isRecord(value) || Array.isArray(value);
  return holds && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
