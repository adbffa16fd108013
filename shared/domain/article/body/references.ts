import { imageId, isAwaiting, isImage, isLink, relatedLinkId } from './nodes';
import { forEachNode } from './walk';

/** The references of a body, each once, in reading order. */
export interface BodyReferences {
  /** documentIds of media files. */
  images: string[];
  /** Hashes of the media files of pictures that carry no documentId. */
  imageHashes: string[];
  /** documentIds of related-links. */
  links: string[];
  /** Addresses of links that no related-link is behind. */
  addresses: string[];
}

/** Reads the references of a body. Never throws: any other value has none. */
export function referencesOf(body: unknown): BodyReferences {
  const images = new Set<string>();
  const imageHashes = new Set<string>();
  const links = new Set<string>();
  const addresses = new Set<string>();

  forEachNode(body, (node) => {
    if (isImage(node) && !isAwaiting(node.image)) {
      const documentId = imageId(node.image);
      if (documentId) {
        images.add(documentId);
      } else if (typeof node.image.hash === 'string') {
        imageHashes.add(node.image.hash);
      }
    }
    if (isLink(node)) {
      const documentId = relatedLinkId(node);
      if (documentId) {
        links.add(documentId);
      } else if (typeof node.url === 'string') {
        addresses.add(node.url);
      }
    }
  });

  return {
    images: [...images],
    imageHashes: [...imageHashes],
    links: [...links],
    addresses: [...addresses],
  };
}
