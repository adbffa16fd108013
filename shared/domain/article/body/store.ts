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

/** The server's data about a body's references at the time of the save. */
export interface SaveKnowledge {
  /** documentId of the media file with this hash. */
  imageIdByHash(hash: string): string | undefined;
  /** The current address of the related link's target; undefined where the link does not exist. */
  addressOf(relatedLinkId: string): string | undefined;
}

/**
 * The body to store. Every picture has the documentId of its file, and every link with a related link
 * has the current address of the target. What only answers contain (`image.credit`, the object in
 * `link.relatedLink`) is removed, so that a body from the content API can be sent back.
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
