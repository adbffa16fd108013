import { type Body, type ImageNode, isImage } from '../article/body/nodes';
import { addressOf } from './blocks';

/** A picture that came beside a body, and all addresses under which the body may show it. */
export interface PlacedPicture {
  node: ImageNode;
  addresses: string[];
}

/**
 * A body with the pictures that came beside it: one that the body shows takes its place there, and the
 * body's own words for it; of the others the first stands above the text, the rest below it.
 */
export function fillAwaitedPictures(body: Body, pictures: PlacedPicture[]): Body {
  const unplaced = new Set(pictures);
  const placed = body.map((node) => {
    const address = isImage(node) ? addressOf(node) : '';
    const picture = pictures.find(({ addresses }) => addresses.includes(address));
    if (!isImage(node) || !picture || address === '') {
      return node;
    }
    unplaced.delete(picture);
    return merged(node, picture.node);
  });
  const [first, ...others] = [...unplaced].map(({ node }) => node);
  return first ? [first, ...placed, ...others] : placed;
}

/** The body's words for a picture are this use's own. */
function merged(shown: ImageNode, picture: ImageNode): ImageNode {
  const { caption, alternativeText, creditText } = shown.image;
  const credit = creditText || picture.image.creditText;
  return {
    ...picture,
    image: {
      ...picture.image,
      caption: caption || picture.image.caption,
      alternativeText: alternativeText || picture.image.alternativeText,
      ...(credit ? { creditText: credit } : {}),
    },
  };
}
