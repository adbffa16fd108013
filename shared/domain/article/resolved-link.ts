/** The target article of a link, with what a front end needs to show the link. */
export interface LinkedArticle {
  documentId: string;
  slug: string;
  headline: string;
}

/** A resolved related link: the current address of its target, and the text to show. */
export interface ResolvedLink {
  documentId: string;
  /** The link's own headline, else that of its target; null for an address without a headline. */
  headline: string | null;
  /** The target's current address. */
  url: string;
  /** Text before the headline, such as "Read also". */
  linkPrefix: string | null;
  /** Null where the target is a web address. */
  article: LinkedArticle | null;
}
