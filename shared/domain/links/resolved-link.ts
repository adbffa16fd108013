/** An article that a link points at, as a front end needs it to show the link. */
export interface LinkedArticle {
  documentId: string;
  slug: string;
  headline: string;
}

/** A related-link, resolved: where it points now, and the words to show. */
export interface ResolvedLink {
  documentId: string;
  /** The link's own wording, else its target's headline; null for an address without wording. */
  headline: string | null;
  /** The target's address now. */
  url: string;
  /** Words before the headline, such as "Read also". */
  linkPrefix: string | null;
  /** Null where the target is a web address. */
  article: LinkedArticle | null;
}
