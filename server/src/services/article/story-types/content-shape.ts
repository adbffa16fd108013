import type {
  ContentField,
  ContentShape,
  UseAttributes,
  UseText,
} from '#shared/domain/article/content/shape';
import { CAPTION_FIELD } from '#shared/plugin-id';

/** An attribute of a schema, as far as it tells what stands in it. */
export interface Attribute {
  type: string;
  multiple?: boolean;
  allowedTypes?: readonly string[];
  component?: string;
  components?: readonly string[];
  repeatable?: boolean;
  private?: boolean;
  relation?: string;
  target?: string;
  customField?: string;
  options?: { imageField?: unknown };
}

export type Attributes = Record<string, Attribute>;

/** Which fields of a component hold a picture and the texts of its use; by `image`, if it has several. */
type PictureTexts = { image?: string } & Partial<Record<UseText, string>>;

interface Site {
  /** The attributes of a component. */
  component(uid: string): Attributes | undefined;
  /** What the site says of its components with pictures. */
  pictures: Record<string, PictureTexts>;
}

/** Component and attribute names that say which text of a picture they hold. */
const TEXTS: UseText[] = ['caption', 'alternativeText', 'creditText'];

/**
 * What of a story's body stands in one attribute; undefined where it can hold none.
 *
 * @param attributes of the type or component that has the attribute
 */
export function contentField(
  site: Site,
  { attributes, name }: { attributes: Attributes; name: string },
): ContentField | undefined {
  return fieldOf(site, { attributes, name, within: [] });
}

interface Place {
  attributes: Attributes;
  name: string;
  /** The component that has the attributes, and those around it. */
  within: string[];
}

function fieldOf(site: Site, place: Place): ContentField | undefined {
  const attribute = place.attributes[place.name];
  switch (attribute?.type) {
    case 'blocks':
      return { kind: 'blocks' };
    case 'richtext':
      // An editor of another plugin stores HTML, or a format of its own.
      return attribute.customField ? undefined : { kind: 'markdown' };
    case 'media':
      return holdsPictures(attribute)
        ? { kind: 'media', multiple: attribute.multiple === true, use: useBeside(site, place) }
        : undefined;
    case 'component': {
      const shape = componentShape(site, attribute.component, place.within);
      return shape && { kind: 'component', repeatable: attribute.repeatable === true, shape };
    }
    case 'dynamiczone': {
      const shapes = zoneShapes(site, attribute.components ?? [], place.within);
      return shapes && { kind: 'zone', shapes };
    }
    default:
      return undefined;
  }
}

function holdsPictures({ allowedTypes }: Attribute): boolean {
  return allowedTypes === undefined || allowedTypes.includes('images');
}

function componentShape(
  site: Site,
  uid: string | undefined,
  within: string[],
): ContentShape | undefined {
  const attributes = uid === undefined ? undefined : site.component(uid);
  // A component may hold itself.
  if (uid === undefined || attributes === undefined || within.includes(uid)) {
    return undefined;
  }
  const fields = Object.keys(attributes).flatMap((name) => {
    const field = fieldOf(site, { attributes, name, within: [uid, ...within] });
    return field ? [[name, field] as const] : [];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** A component without content has its place in the zone too, with a shape without fields. */
function zoneShapes(
  site: Site,
  uids: readonly string[],
  within: string[],
): Record<string, ContentShape> | undefined {
  const shapes = uids.map((uid) => [uid, componentShape(site, uid, within) ?? {}] as const);
  const isEmpty = shapes.every(([, shape]) => Object.keys(shape).length === 0);
  return isEmpty ? undefined : Object.fromEntries(shapes);
}

/** As the site says it, else a custom field for the picture, else fields with the names of the texts. */
function useBeside(site: Site, { attributes, name, within }: Place): UseAttributes {
  const said = within[0] === undefined ? undefined : site.pictures[within[0]];
  if (said && (said.image === undefined || said.image === name)) {
    const { image: _image, ...texts } = said;
    return texts;
  }
  return captionFieldFor(attributes, name) ?? textsBeside(attributes);
}

/** The custom field that holds the texts of the picture in a media field. */
export function captionFieldFor(
  attributes: Attributes,
  imageField: string,
): UseAttributes | undefined {
  const found = Object.entries(attributes).find(
    ([, { customField, options, private: isPrivate }]) =>
      customField === CAPTION_FIELD && options?.imageField === imageField && isPrivate !== true,
  );
  return found && { field: found[0] };
}

/** Beside several pictures, a caption could be that of any. */
function textsBeside(attributes: Attributes): UseAttributes {
  const media = Object.values(attributes).filter(({ type }) => type === 'media');
  const names = TEXTS.filter((text) => isText(attributes[text]));
  return media.length === 1 ? Object.fromEntries(names.map((name) => [name, name])) : {};
}

/** A text that an answer may hold. */
export function isText(attribute: Attribute | undefined): boolean {
  return ['string', 'text'].includes(attribute?.type ?? '') && attribute?.private !== true;
}
