import {
  type Body,
  type BodyNode,
  imageId,
  type ImageNode,
  isImage,
  isLink,
  type LinkNode,
  relatedLinkId,
} from './nodes';
import { mapNodes } from './walk';

/** What the server knows about a body's references at the moment of the save. */
export interface SaveKnowledge {
  /** documentId of the media file with this hash. */
  imageIdByHash(hash: string): string | undefined;
  /** Address of the related-link's target now; undefined when the link does not exist. */
  addressOf(relatedLinkId: string): string | undefined;
}

/**
 * The body as it is stored: every picture names its file, every link to a related-link carries the
 * target's address as of now, and what only an answer holds (`image.credit`, the object behind
 * `link.relatedLink`) is taken out again, so that a page read from the content API can be sent back.
 */
export function toStoredBody(body: Body, knowledge: SaveKnowledge): Body {
  return mapNodes(body, (node) => {
    if (isImage(node)) {
      return storedImage(node, knowledge);
    }
    return isLink(node) ? storedLink(node, knowledge) : node;
  });
}

function storedImage(node: ImageNode, knowledge: SaveKnowledge): BodyNode {
  const { credit: _answerOnly, ...image } = node.image;
  const documentId = imageId(image) ?? knowledge.imageIdByHash(image.hash ?? '');
  const isStored = !('credit' in node.image) && documentId === imageId(node.image);
  return isStored ? node : { ...node, image: documentId ? { ...image, documentId } : image };
}

function storedLink(node: LinkNode, knowledge: SaveKnowledge): BodyNode {
  const documentId = relatedLinkId(node);
  if (!documentId) {
    return node;
  }
  const url = knowledge.addressOf(documentId) ?? node.url;
  const isStored = node.relatedLink === documentId && node.url === url;
  return isStored ? node : { ...node, url, relatedLink: documentId };
}
