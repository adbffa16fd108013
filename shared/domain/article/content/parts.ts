import type { ImageUse } from '../../pictures/image-use';
import type { Problem } from '../../platform/problem';
import { isRecord } from '../body/nodes';
import type { ContentField, ContentShape, MediaField, UseAttributes, UseText } from './shape';
import { textPath } from './shape';

type Path = Problem['path'];

/** A picture in a media field, with the texts of this use. */
export interface PicturePart {
  kind: 'picture';
  /** Of the file, from the story on: `['cover']`, `['blocks', 2, 'files', 0]`. */
  path: Path;
  /** The media file, as populated. */
  file: Record<string, unknown>;
  use: ImageUse;
  /** Where each text of this use is written; the path of the file where the type keeps none. */
  textPaths: Record<UseText, Path>;
}

/** A piece of a story's body, in reading order. */
export type ContentPart =
  | { kind: 'blocks'; path: Path; body: unknown }
  | { kind: 'markdown'; path: Path; text: string }
  | PicturePart;

/** The values of the attributes that hold a story's body. */
export type Content = Record<string, unknown>;

/** The pieces of a story's body. Never throws: what is not of the shape is passed over. */
export function contentParts(
  shape: ContentShape,
  content: unknown,
  path: Path = [],
): ContentPart[] {
  if (!isRecord(content)) {
    return [];
  }
  return Object.entries(shape).flatMap(([attribute, field]) =>
    partsIn(field, { value: content[attribute], path: [...path, attribute], beside: content }),
  );
}

interface Place {
  value: unknown;
  path: Path;
  /** The object that holds the value: the texts of a picture's use stand in it. */
  beside: Content;
}

function partsIn(field: ContentField, place: Place): ContentPart[] {
  const { value, path } = place;
  switch (field.kind) {
    case 'blocks':
      return [{ kind: 'blocks', path, body: value }];
    case 'markdown':
      return typeof value === 'string' ? [{ kind: 'markdown', path, text: value }] : [];
    case 'media':
      return pictures(field, place);
    case 'component':
      return Array.isArray(value)
        ? value.flatMap((item: unknown, index) => contentParts(field.shape, item, [...path, index]))
        : contentParts(field.shape, value, path);
    case 'zone':
      return Array.isArray(value)
        ? value.flatMap((item: unknown, index) => {
            const shape = shapeOf(field.shapes, item);
            return shape ? contentParts(shape, item, [...path, index]) : [];
          })
        : [];
  }
}

/** The shape of an item of a dynamic zone. */
export function shapeOf(
  shapes: Record<string, ContentShape>,
  item: unknown,
): ContentShape | undefined {
  const uid = isRecord(item) ? item.__component : undefined;
  return typeof uid === 'string' && Object.hasOwn(shapes, uid) ? shapes[uid] : undefined;
}

function pictures({ use }: MediaField, { value, path, beside }: Place): PicturePart[] {
  if (!Array.isArray(value)) {
    return isPicture(value) ? [picturePart(value, { path, use, beside })] : [];
  }
  return value.flatMap((file: unknown, index) =>
    isPicture(file) ? [picturePart(file, { path: [...path, index], use: {}, beside })] : [],
  );
}

/** A file as a picture of a story, with what the object beside it says of this use. */
export function picturePart(
  file: Record<string, unknown>,
  { path, use, beside }: { path: Path; use: UseAttributes; beside: Content },
): PicturePart {
  const parent = path.slice(0, -1);
  const pathOf = (text: UseText): Path => {
    const own = textPath(use, text);
    return own ? [...parent, ...own] : path;
  };
  return {
    kind: 'picture',
    path,
    file,
    use: useOf(use, beside),
    textPaths: {
      caption: pathOf('caption'),
      alternativeText: pathOf('alternativeText'),
      creditText: pathOf('creditText'),
    },
  };
}

/** The texts of a use, from the object that holds the media field. */
export function useOf(use: UseAttributes, beside: Content): ImageUse {
  if ('field' in use) {
    const words = beside[use.field];
    return isRecord(words) ? words : {};
  }
  const textIn = (attribute: string | undefined) => {
    const text = attribute === undefined ? undefined : beside[attribute];
    return typeof text === 'string' ? text : undefined;
  };
  const { caption, alternativeText, creditText } = use;
  return {
    caption: textIn(caption),
    alternativeText: textIn(alternativeText),
    creditText: textIn(creditText),
  };
}

/** A media field may hold films and papers too. */
export function isPicture(file: unknown): file is Record<string, unknown> {
  return isRecord(file) && (typeof file.mime !== 'string' || file.mime.startsWith('image/'));
}
