import { type Credit, creditForUse } from '../../pictures/credit/credit';
import type { ImageUse } from '../../pictures/image-use';
import { resolveImageText } from '../../pictures/image-text';
import type { ResolvedLink } from '../resolved-link';
import { bulletsOf } from './bullets';
import type { MediaFile } from './media-file';
import {
  type Body,
  type BodyNode,
  imageId,
  type ImageNode,
  isAwaiting,
  isImage,
  isLink,
  isList,
  isNode,
  type LinkNode,
  relatedLinkId,
  type StoredImage,
} from './nodes';
import { childrenOf } from './nodes-with-paths';
import { mapNodes } from './walk';

/** The current data behind the references of a body. */
export interface Resolution {
  /** The media file; undefined where it was deleted. */
  file(documentId: string): MediaFile | undefined;
  /** For a picture that carries no documentId; null where it is shown to nobody. */
  fileByHash(hash: string): MediaFile | null | undefined;
  /** The credit record of that file. */
  credit(documentId: string): Credit | null;
  /** The link; null where it or its target is not public. */
  link(documentId: string): ResolvedLink | null;
  /**
   * The address as of now of the story that an address leads to: null where that is not public,
   * undefined for an address that leads to no story of the site.
   */
  address(url: string): string | null | undefined;
  /** How a bullet with a target that is not public is resolved: left out, or plain text. */
  unavailable: 'drop' | 'text';
}

/** The `image` object of an image node in a finished page. */
export interface ResolvedImage extends Omit<MediaFile, 'documentId'>, ImageUse {
  /** Missing where the picture is not in the media library. */
  documentId?: string;
  caption: string | null;
  alternativeText: string | null;
  credit: Credit | null;
}

/**
 * The body of a finished page. Pictures have the current data of their files, with the texts of this
 * use and their credits. Links have the current addresses of their targets. Left out are pictures whose
 * file was deleted, bullets whose target is not public, and lists that become empty. A link in running
 * text whose target is not public becomes text. The function is idempotent.
 */
export function resolveBody(body: Body, resolution: Resolution): Body {
  const withTargets = dropDeadBullets(body.filter(isNode), resolution);
  return mapNodes(withTargets, (node) => {
    if (isImage(node)) {
      return resolveImage(node, resolution);
    }
    return isLink(node) ? resolveLink(node, resolution) : node;
  });
}

/** Runs before links are resolved, because a link without a public target becomes text then. */
function dropDeadBullets(body: Body, resolution: Resolution): Body {
  const bullets = bulletsOf(body).map(({ node }) => node);
  const dead = new Set(bullets.filter((bullet) => isDeadBullet(bullet, resolution)));
  const drop = (node: BodyNode) => (dead.has(node) || isEmptyList(node) ? [] : node);
  return body.flatMap((node) => (isList(node) ? mapNodes([node], drop) : [node]));
}

function isEmptyList(node: BodyNode): boolean {
  return isList(node) && node.children?.length === 0;
}

function isDeadBullet(item: BodyNode, resolution: Resolution): boolean {
  if (resolution.unavailable === 'text') {
    return false;
  }
  return childrenOf(item).some((child) => {
    return isLink(child) && isDead(child, resolution);
  });
}

function isDead(link: LinkNode, resolution: Resolution): boolean {
  const documentId = relatedLinkId(link);
  if (documentId !== undefined) {
    return resolution.link(documentId) === null;
  }
  return typeof link.url === 'string' && resolution.address(link.url) === null;
}

function resolveLink(node: LinkNode, resolution: Resolution): BodyNode | BodyNode[] {
  const documentId = relatedLinkId(node);
  if (isDead(node, resolution)) {
    return node.children?.length ? node.children : { type: 'text', text: '' };
  }
  if (documentId === undefined) {
    const url = typeof node.url === 'string' ? resolution.address(node.url) : undefined;
    return url === undefined || url === node.url ? node : { ...node, url };
  }
  const relatedLink = resolution.link(documentId);
  return { ...node, url: relatedLink?.url, relatedLink };
}

function resolveImage(node: ImageNode, resolution: Resolution): BodyNode | BodyNode[] {
  const { image } = node;
  const file = fileOf(image, resolution);
  if (file === null) {
    return [];
  }
  if (file === undefined) {
    const credit = creditForUse(image, null);
    return { ...node, image: { ...image, ...resolveImageText(image, {}), credit } };
  }
  const credit = creditForUse(image, resolution.credit(file.documentId));
  const size = { width: file.width ?? image.width, height: file.height ?? image.height };
  return {
    ...node,
    image: { ...image, ...file, ...size, ...resolveImageText(image, file), credit },
  };
}

/** Null for a file that is gone or shown to nobody, undefined for one that was never known. */
function fileOf(image: StoredImage, resolution: Resolution): MediaFile | null | undefined {
  const documentId = imageId(image);
  if (isAwaiting(image)) {
    return undefined;
  }
  if (documentId !== undefined) {
    return resolution.file(documentId) ?? null;
  }
  return typeof image.hash === 'string' ? resolution.fileByHash(image.hash) : undefined;
}
