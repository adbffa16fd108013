import type { MediaFile } from '#shared/domain/article/body/media-file';
import type {
  Body,
  BodyNode,
  ImageNode,
  LinkNode,
  StoredImage,
} from '#shared/domain/article/body/nodes';
import type { Resolution } from '#shared/domain/article/body/resolve';
import type { Credit } from '#shared/domain/pictures/credit/credit';
import type { ResolvedLink } from '#shared/domain/article/resolved-link';

export function text(words: string): BodyNode {
  return { type: 'text', text: words };
}

export function paragraph(...children: BodyNode[]): BodyNode {
  return { type: 'paragraph', children };
}

export function link(url: string, words: string, relatedLink?: unknown): LinkNode {
  const node: LinkNode = { type: 'link', url, children: [text(words)] };
  return relatedLink === undefined ? node : { ...node, relatedLink };
}

export function item(...children: BodyNode[]): BodyNode {
  return { type: 'list-item', children };
}

export function list(...children: BodyNode[]): BodyNode {
  return { type: 'list', format: 'unordered', children };
}

export function bulletLinks(...children: BodyNode[]): BodyNode {
  return { ...list(...children), variant: 'bullet-links' };
}

/** The snapshot that Strapi's editor stored when the picture went in: out of date by now. */
const SNAPSHOT = {
  name: 'barrier-old.jpg',
  alternativeText: null,
  caption: null,
  url: '/uploads/barrier_old.jpg',
  width: 800,
  height: 600,
  formats: null,
  hash: 'barrier_old',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 80.5,
  previewUrl: null,
  provider: 'local',
  createdAt: '2026-01-05T08:00:00.000Z',
  updatedAt: '2026-01-05T08:00:00.000Z',
} as const satisfies StoredImage;

export function image(changes: Partial<StoredImage> = {}): ImageNode {
  return { type: 'image', image: { ...SNAPSHOT, ...changes }, children: [text('')] };
}

/** The media file as it is now. */
export function mediaFile(documentId: string, changes: Partial<MediaFile> = {}): MediaFile {
  return {
    documentId,
    name: 'barrier.jpg',
    alternativeText: 'A steel barrier across the harbour mouth',
    caption: 'The barrier on Monday.',
    url: '/uploads/barrier.jpg',
    width: 1600,
    height: 1200,
    formats: { small: { url: '/uploads/small_barrier.jpg' } },
    hash: 'barrier',
    ext: '.jpg',
    mime: 'image/jpeg',
    size: 210.4,
    previewUrl: null,
    provider: 'local',
    createdAt: '2026-01-05T08:00:00.000Z',
    updatedAt: '2026-02-01T09:30:00.000Z',
    ...changes,
  };
}

export function credit(changes: Partial<Credit> = {}): Credit {
  return {
    creditText: 'Meridian Pictures',
    creator: null,
    copyrightNotice: null,
    copyrightHolder: null,
    license: null,
    acquireLicensePage: null,
    usageTerms: null,
    digitalSourceType: null,
    expires: null,
    ...changes,
  };
}

export function resolvedLink(
  documentId: string,
  changes: Partial<ResolvedLink> = {},
): ResolvedLink {
  return {
    documentId,
    headline: 'Harbour barrier closes for the first time',
    url: '/news/harbour-barrier-closes',
    linkPrefix: null,
    article: {
      documentId: 'story-1',
      slug: 'harbour-barrier-closes',
      headline: 'Harbour barrier closes for the first time',
    },
    ...changes,
  };
}

/** What is known now; whatever is not named is deleted or not public. */
export function resolution(known: {
  files?: MediaFile[];
  credits?: Record<string, Credit>;
  links?: ResolvedLink[];
  /** The addresses of now of the site's stories, by those that they had; null if not public. */
  addresses?: Record<string, string | null>;
  unavailable?: Resolution['unavailable'];
}): Resolution {
  return {
    file: (documentId) => known.files?.find((file) => file.documentId === documentId),
    fileByHash: (hash) => known.files?.find((file) => file.hash === hash),
    address: (url) => known.addresses?.[url],
    credit: (documentId) => known.credits?.[documentId] ?? null,
    link: (documentId) =>
      known.links?.find((resolved) => resolved.documentId === documentId) ?? null,
    unavailable: known.unavailable ?? 'drop',
  };
}

/** A list item in `depth` lists, one in the other. */
export function nested(depth: number): Body {
  let node: BodyNode = item(text('deep'));
  for (let level = 0; level < depth; level += 1) {
    node = list(node);
  }
  return [node];
}
