/**
 * The nodes of a stored body: those of Strapi's Blocks editor, with the plugin's extra keys. Other keys
 * of a node are not changed.
 */

import type { ImageUse } from '../../pictures/image-use';

/** Any node of a body. Its other keys are checked where they are read. */
export interface BodyNode {
  type: string;
  children?: BodyNode[];
  [key: string]: unknown;
}

export type Body = BodyNode[];

/** The `image` object of an image node: Strapi's snapshot of the file, and the texts of this use. */
export interface StoredImage extends ImageUse {
  /** The media file's documentId. Strapi's own editor does not write it. */
  documentId?: string | null;
  name?: string;
  hash?: string;
  provider?: string;
  [key: string]: unknown;
}

export interface ImageNode extends BodyNode {
  type: 'image';
  image: StoredImage;
}

export interface LinkNode extends BodyNode {
  type: 'link';
  url?: string;
  /** The related-link's documentId as stored; an object with it once resolved. */
  relatedLink?: unknown;
}

export const BULLET_LINKS = 'bullet-links';

/** Marks an image node that was imported without its file. */
export const AWAITING_PICTURE = { provider: 'newsroom', hash: 'awaiting-picture' } as const;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNode(value: unknown): value is BodyNode {
  return isRecord(value) && typeof value.type === 'string';
}

export function isImage(node: BodyNode): node is ImageNode {
  return node.type === 'image' && isRecord(node.image);
}

export function isLink(node: BodyNode): node is LinkNode {
  return node.type === 'link';
}

export function isList(node: BodyNode): boolean {
  return node.type === 'list';
}

export function isBulletLinks(node: BodyNode): boolean {
  return isList(node) && node.variant === BULLET_LINKS;
}

export function isAwaiting(image: StoredImage): boolean {
  return image.provider === AWAITING_PICTURE.provider && image.hash === AWAITING_PICTURE.hash;
}

/**
 * The documentId of a link's related-link, whether the link is as stored (a string) or as the
 * content API answered it (an object); undefined for an ordinary link.
 */
export function relatedLinkId(link: LinkNode): string | undefined {
  const reference = isRecord(link.relatedLink) ? link.relatedLink.documentId : link.relatedLink;
  return typeof reference === 'string' && reference !== '' ? reference : undefined;
}

/** The documentId of an image node's file; undefined where Strapi's own editor inserted the picture. */
export function imageId(image: StoredImage): string | undefined {
  const { documentId } = image;
  return typeof documentId === 'string' && documentId !== '' ? documentId : undefined;
}
