import {
  AWAITING_PICTURE,
  type BodyNode,
  BULLET_LINKS,
  type ImageNode,
  isBulletLinks,
  isLink,
} from '../article/body/nodes';

/** What a source says of one picture; '' for what it does not. */
export interface PictureText {
  /** Where the picture can be asked for. */
  address: string;
  caption: string;
  alternativeText: string;
  creditText: string;
  width?: number;
  height?: number;
}

/** Dates of a placeholder are dates of no file: always the same, so that a body can be compared. */
const NO_DATE = '1970-01-01T00:00:00.000Z';

/** Shown where somebody renders a body with an awaited picture: one transparent point. */
const NO_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export function text(words: string, marks: object = {}): BodyNode {
  return { type: 'text', text: words, ...marks };
}

export function paragraph(...children: BodyNode[]): BodyNode {
  return { type: 'paragraph', children };
}

export function heading(level: number, ...children: BodyNode[]): BodyNode {
  return { type: 'heading', level, children };
}

export function quote(...children: BodyNode[]): BodyNode {
  return { type: 'quote', children };
}

export function item(...children: BodyNode[]): BodyNode {
  return { type: 'list-item', children };
}

export function list(format: 'ordered' | 'unordered', children: BodyNode[]): BodyNode {
  return { type: 'list', format, children };
}

export function bulletList(children: BodyNode[]): BodyNode {
  return { ...list('unordered', children), variant: BULLET_LINKS };
}

/**
 * A picture that is still to come: all keys that Strapi's validator demands, and the mark that says
 * so. Its `url` is where the source keeps the picture, if that is known.
 */
export function awaitedPicture(words: PictureText): ImageNode {
  return {
    type: 'image',
    image: {
      name: nameOf(words.address),
      alternativeText: words.alternativeText || null,
      caption: words.caption || null,
      url: words.address || NO_PICTURE,
      width: words.width ?? 0,
      height: words.height ?? 0,
      formats: null,
      ...AWAITING_PICTURE,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 0,
      previewUrl: null,
      createdAt: NO_DATE,
      updatedAt: NO_DATE,
      ...(words.creditText ? { creditText: words.creditText } : {}),
    },
    children: [text('')],
  };
}

/** Where an awaited picture can be asked for; '' where nobody knows. */
export function addressOf({ image }: ImageNode): string {
  const { url } = image;
  return typeof url === 'string' && /^https?:/i.test(url) ? url : '';
}

/** What an awaited picture says, as it was made. */
export function textOfPicture(node: ImageNode): PictureText {
  const { caption, alternativeText, creditText, width, height } = node.image;
  return {
    address: addressOf(node),
    caption: caption ?? '',
    alternativeText: alternativeText ?? '',
    creditText: creditText ?? '',
    width: Number(width) || 0,
    height: Number(height) || 0,
  };
}

/** All words below a node, with a line end between blocks. */
export function textOfBlock(node: BodyNode): string {
  if (typeof node.text === 'string') {
    return node.text;
  }
  const separator = node.type === 'list' ? '\n' : '';
  return (node.children ?? []).map(textOfBlock).join(separator);
}

/** The bullets of a body in reading order: their words, and their address if they carry one. */
export function bulletBlocks(body: readonly BodyNode[]): Array<{ text: string; url: string }> {
  return bulletNodesOf(body).map((bullet) => {
    const link = bullet.children?.find(isLink);
    return { text: textOfBlock(bullet).trim(), url: link?.url ?? '' };
  });
}

/** The bullets of a body in reading order. */
export function bulletNodesOf(body: readonly BodyNode[]): BodyNode[] {
  return body.filter(isBulletLinks).flatMap(({ children = [] }) => children);
}

function nameOf(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  return /\.\w{2,5}$/.test(last) ? last.slice(-200) : 'awaiting-picture.jpg';
}
