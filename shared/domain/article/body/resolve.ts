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
} from './nodes';
import { childrenOf } from './nodes-with-paths';
import { mapNodes } from './walk';

/** The current data behind the references of a body. */
export interface Resolution {
  /** The media file; undefined where it was deleted. */
  file(documentId: string): MediaFile | undefined;
  /** The credit record of that file. */
  credit(documentId: string): Credit | null;
  /** The link; null where it or its target is not public. */
  link(documentId: string): ResolvedLink | null;
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
    const documentId = isLink(child) ? relatedLinkId(child) : undefined;
    return documentId !== undefined && resolution.link(documentId) === null;
  });
}

function resolveLink(node: LinkNode, resolution: Resolution): BodyNode | BodyNode[] {
  const documentId = relatedLinkId(node);
  if (documentId === undefined) {
    return node;
  }
  const relatedLink = resolution.link(documentId);
  if (relatedLink === null) {
    return node.children?.length ? node.children : { type: 'text', text: '' };
  }
  return { ...node, url: relatedLink.url, relatedLink };
}

function resolveImage(node: ImageNode, resolution: Resolution): BodyNode | BodyNode[] {
  const { image } = node;
  const documentId = imageId(image);
  if (documentId === undefined || isAwaiting(image)) {
    const credit = creditForUse(image, null);
    return { ...node, image: { ...image, ...resolveImageText(image, {}), credit } };
  }
  const file = resolution.file(documentId);
  if (file === undefined) {
    return [];
  }
  const credit = creditForUse(image, resolution.credit(documentId));
  const size = { width: file.width ?? image.width, height: file.height ?? image.height };
  return {
    ...node,
    image: { ...image, ...file, ...size, ...resolveImageText(image, file), credit },
  };
}
