import { type Credit, creditForUse } from '../../pictures/credit/credit';
import { resolveImageText } from '../../pictures/image-text';
import type { ResolvedLink } from '../../links/resolved-link';
import { bulletsOf } from './bullets';
import type { MediaFile } from './media-file';
import {
  type Body,
  type BodyNode,
  imageId,
  type ImageNode,
  type ImageUse,
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

/** What the references of a body stand for now. */
export interface Resolution {
  /** The media file; undefined when it was deleted. */
  file(documentId: string): MediaFile | undefined;
  /** The credit record of that file. */
  credit(documentId: string): Credit | null;
  /** The link; null when it or its target is not public. */
  link(documentId: string): ResolvedLink | null;
  /** What happens to a bullet whose target is not public: gone, or left as plain text. */
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
 * The body of a finished page: pictures as their files are now, with this use's words and credit;
 * links as their targets are now. A picture whose file is gone is left out, a bullet whose target
 * is not public too (and a list that this empties); a link inside running text becomes text.
 * Resolving a resolved body again changes nothing.
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

/** Before the links are resolved: a dead one would leave its words behind. */
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
