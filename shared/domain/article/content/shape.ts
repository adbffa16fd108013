/**
 * Where a content type keeps the body of its stories: for each attribute that holds some of it, what
 * stands there. Made from the site's schemas, and sent to the admin.
 */
export interface ContentShape {
  [attribute: string]: ContentField;
}

export type ContentField =
  /** Strapi Blocks. */
  | { kind: 'blocks' }
  /** Rich text in Markdown. */
  | { kind: 'markdown' }
  | MediaField
  | { kind: 'component'; repeatable: boolean; shape: ContentShape }
  /** A dynamic zone: the shape of each component that may stand in it, by its uid. */
  | { kind: 'zone'; shapes: Record<string, ContentShape> };

/** A media field that may hold pictures. */
export interface MediaField {
  kind: 'media';
  multiple: boolean;
  use: UseAttributes;
}

/**
 * Which attributes beside a media field hold the texts of this use of a picture: a custom field
 * `plugin::newsroom.caption`, or a text field for each; what is not named is not kept.
 */
export type UseAttributes =
  | { field: string }
  | { caption?: string; alternativeText?: string; creditText?: string };

export type UseText = 'caption' | 'alternativeText' | 'creditText';

/** The attributes that texts of a use stand in, to be read along with the media field. */
export function attributesOf(use: UseAttributes): string[] {
  return Object.values(use).filter((name) => name !== undefined);
}

/** Where a text of a use stands, from the object that holds the media field on; none if nowhere. */
export function textPath(use: UseAttributes, text: UseText): string[] | undefined {
  if ('field' in use) {
    return [use.field, text];
  }
  const attribute = use[text];
  return attribute === undefined ? undefined : [attribute];
}
