import { imageId, isAwaiting, isImage, isLink, relatedLinkId, type BodyNode } from './body/nodes';
import { nodesWithPaths, type NodeWithPath } from './body/nodes-with-paths';
import { unlinkedBullets } from './body/unlinked-bullets';
import { hashesIn, type ReadMarkdown } from './content/markdown';
import type { ContentPart } from './content/parts';
import type { Problem } from '../platform/problem';

/**
 * A picture, a link by its related-link, or a link that leads to a story of the site by its address.
 */
export type ReferenceKind = 'picture' | 'link' | 'address';

/** One place of a story that shows a picture or holds a link. */
export interface StoryReference {
  kind: ReferenceKind;
  /**
   * documentId of the media file, of the related-link, or of the story; null for a picture without a
   * file and for a bullet without a link.
   */
  target: string | null;
  /** Where it stands, from the story on: `leadImage`, `body.3.children.0`, `relatedLinks.1`. */
  path: string;
}

/** The parts of a stored story that refer to pictures and links. */
export interface ReferringStory {
  leadImage?: { documentId: string } | null;
  parts: readonly ContentPart[];
  relatedLinks?: Array<{ documentId: string }> | null;
}

/** What the site knows of what a body names by other words than a documentId. */
export interface ReferenceKnowledge {
  /** documentId of the media file with a hash. */
  fileWithHash(hash: string): string | undefined;
  /** documentId of the story that an address leads to. */
  storyAt(address: string): string | undefined;
  readMarkdown: ReadMarkdown;
}

const LEAD_IMAGE_PATH = 'leadImage';
export const PANEL_PATH = 'relatedLinks';

/** What a story refers to, in reading order, each place once. Never throws. */
export function storyReferences(
  { leadImage, parts, relatedLinks }: ReferringStory,
  knowledge: ReferenceKnowledge,
): StoryReference[] {
  return [
    ...(leadImage ? [picture(leadImage.documentId, LEAD_IMAGE_PATH)] : []),
    ...parts.flatMap((part) => partReferences(part, knowledge)),
    ...(relatedLinks ?? []).map(({ documentId }, index) =>
      link(documentId, `${PANEL_PATH}.${index}`),
    ),
  ];
}

function partReferences(part: ContentPart, knowledge: ReferenceKnowledge): StoryReference[] {
  switch (part.kind) {
    case 'blocks':
      return blocksReferences(part, knowledge);
    case 'picture':
      return [picture(textOrNull(part.file.documentId), pathText(part.path))];
    case 'markdown':
      return knowledge.readMarkdown(part.text).flatMap(({ kind, url }, index) => {
        const place = pathText([...part.path, index]);
        if (kind === 'definition') {
          return [];
        }
        return kind === 'picture'
          ? [picture(fileAmong(hashesIn(url), knowledge), place)]
          : address(url, place, knowledge);
      });
  }
}

function blocksReferences(
  { body, path }: { body: unknown; path: Problem['path'] },
  knowledge: ReferenceKnowledge,
): StoryReference[] {
  const unlinked = new Set(unlinkedBullets(body, path).map((bullet) => pathText(bullet.path)));
  return nodesWithPaths(body, path).flatMap((entry) => {
    const place = pathText(entry.path);
    return unlinked.has(place) ? [link(null, place)] : nodeReferences(entry, place, knowledge);
  });
}

function nodeReferences(
  { node }: NodeWithPath,
  place: string,
  knowledge: ReferenceKnowledge,
): StoryReference[] {
  if (isImage(node)) {
    return [picture(isAwaiting(node.image) ? null : fileOf(node, knowledge), place)];
  }
  if (!isLink(node)) {
    return [];
  }
  const target = relatedLinkId(node);
  return target === undefined
    ? address(typeof node.url === 'string' ? node.url : '', place, knowledge)
    : [link(target, place)];
}

function fileOf(node: BodyNode, knowledge: ReferenceKnowledge): string | null {
  const image = isImage(node) ? node.image : {};
  const { hash } = image;
  const byHash = typeof hash === 'string' ? [hash] : [];
  return imageId(image) ?? fileAmong(byHash, knowledge);
}

function fileAmong(hashes: string[], knowledge: ReferenceKnowledge): string | null {
  return hashes.map(knowledge.fileWithHash).find((documentId) => documentId !== undefined) ?? null;
}

function address(url: string, path: string, { storyAt }: ReferenceKnowledge): StoryReference[] {
  const target = storyAt(url);
  return target === undefined ? [] : [{ kind: 'address', target, path }];
}

function picture(target: string | null, path: string): StoryReference {
  return { kind: 'picture', target, path };
}

function link(target: string | null, path: string): StoryReference {
  return { kind: 'link', target, path };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function pathText(path: Problem['path']): string {
  return path.join('.');
}
