import type { FileText } from '../pictures/image-text';

/** What the media library says of a file now. */
export interface FileFacts extends FileText {
  documentId: string;
  hash: string;
  provider: string;
}

/** What the gate asks of an image-credit record. */
export interface CreditFacts {
  creditText: string | null;
  /** ISO 8601, UTC: the picture may not be shown from then on. */
  expires: string | null;
}

/** What a story's references stand for now. */
export interface GateFacts {
  /** The file; undefined when it was deleted. */
  file(documentId: string): FileFacts | undefined;
  /** The file with this hash: a picture that the stock editor put in names no other. */
  fileByHash(hash: string): FileFacts | undefined;
  /** The credit record of a file. */
  credit(documentId: string): CreditFacts | null;
  /** Whether a related-link has a target that readers can open. */
  isPublic(relatedLinkId: string): boolean;
}

/** A story as it would be published: a stored row, or what stands in a form. */
export interface GateStory {
  leadImage: unknown;
  leadImageUse: unknown;
  body: unknown;
}
