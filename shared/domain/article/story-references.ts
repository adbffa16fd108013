import { imageId, isAwaiting, isImage, isLink, relatedLinkId } from './body/nodes';
import { nodesWithPaths } from './body/nodes-with-paths';
import { unlinkedBullets } from './body/unlinked-bullets';

export type ReferenceKind = 'picture' | 'link';

/** One place of a story that shows a picture or holds a link. */
export interface StoryReference {
  kind: ReferenceKind;
  /**
   * documentId of the media file or of the related-link; null for a picture without a file and for
   * a bullet without a link.
   */
  target: string | null;
  /** Where it stands, from the story on: `leadImage`, `body.3.children.0`, `relatedLinks.1`. */
  path: string;
}

/** The parts of a stored story that refer to pictures and links. */
export interface ReferringStory {
  leadImage?: { documentId: string } | null;
  body?: unknown;
  relatedLinks?: Array<{ documentId: string }> | null;
}

export const LEAD_IMAGE_PATH = 'leadImage';
export const PANEL_PATH = 'relatedLinks';

/** What a story refers to, in reading order, each place once. Never throws. */
export function storyReferences(story: ReferringStory): StoryReference[] {
  const { leadImage, body, relatedLinks } = story;
  return [
    ...(leadImage ? [picture(leadImage.documentId, LEAD_IMAGE_PATH)] : []),
    ...bodyReferences(body),
    ...(relatedLinks ?? []).map(({ documentId }, index) =>
      link(documentId, `${PANEL_PATH}.${index}`),
    ),
  ];
}

function bodyReferences(body: unknown): StoryReference[] {
  const unlinked = new Set(unlinkedBullets(body).map(({ path }) => pathText(['body', ...path])));
  return nodesWithPaths(body).flatMap(({ node, path }) => {
    const place = pathText(path);
    if (isImage(node)) {
      return [picture(isAwaiting(node.image) ? null : (imageId(node.image) ?? null), place)];
    }
    if (isLink(node)) {
      const target = relatedLinkId(node);
      return target === undefined ? [] : [link(target, place)];
    }
    return unlinked.has(place) ? [link(null, place)] : [];
  });
}

function picture(target: string | null, path: string): StoryReference {
  return { kind: 'picture', target, path };
}

function link(target: string | null, path: string): StoryReference {
  return { kind: 'link', target, path };
}

function pathText(path: Array<string | number>): string {
  return path.join('.');
}
