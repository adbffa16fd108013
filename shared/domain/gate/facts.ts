import type { ReadMarkdown } from '../article/content/markdown';
import type { ContentPart, PicturePart } from '../article/content/parts';
import type { FileText } from '../pictures/image-text';

/** The current data of a media file. */
export interface FileFacts extends FileText {
  documentId: string;
  hash: string;
  provider: string;
}

/** The part of an image credit that the gate checks. */
export interface CreditFacts {
  creditText: string | null;
  /** ISO 8601, UTC: the rights end at this time. */
  expires: string | null;
}

/** The current data behind a story's references. */
export interface GateFacts {
  /** The file; undefined where it was deleted. */
  file(documentId: string): FileFacts | undefined;
  /** The file with this hash, for pictures that Strapi's own editor inserted. */
  fileByHash(hash: string): FileFacts | undefined;
  /** The credit record of a file. */
  credit(documentId: string): CreditFacts | null;
  /** Whether the target of a related link is public. */
  isPublic(relatedLinkId: string): boolean;
  /** Whether an address leads to a story of the site that is not public. */
  isClosed(address: string): boolean;
  readMarkdown: ReadMarkdown;
}

/** A story as it would be published, from a stored row or from a form. */
export interface GateStory {
  lead: PicturePart | null;
  parts: readonly ContentPart[];
}
