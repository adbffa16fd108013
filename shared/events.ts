/** A page of a story that readers may open, or could. */
export interface EventPage {
  /** The uid of the story's content type. */
  type: string;
  documentId: string;
  locale: string;
  headline: string;
  slug: string | null;
  url: string;
}

/**
 * What changed a page: its story was published or taken back; its address is another; a story that
 * it links to changed; a file or a credit that it shows did.
 */
export type PageChangeReason = 'published' | 'unpublished' | 'address' | 'link' | 'picture';

/** A page that is to be made anew; after `unpublished` and `address`, it is not at `url` any more. */
export interface PageChanged {
  page: EventPage;
  reason: PageChangeReason;
}

/** What the desk knows of a picture's rights changed. */
export interface CreditChanged {
  picture: { documentId: string };
}

/** A live story shows a picture whose rights have expired. */
export interface RightsExpired {
  article: {
    /** The uid of the story's content type. */
    type: string;
    documentId: string;
    headline: string;
    slug: string;
    locale: string;
    url: string;
  };
  /** Every language in which the story shows the picture. */
  locales: string[];
  picture: {
    documentId: string;
    name: string;
    url: string;
    creditText: string;
    source: string | null;
    /** ISO 8601, UTC. */
    expires: string;
  };
}

/** The check of web addresses found no page behind a link, for days. */
export interface LinkBroken {
  link: { documentId: string; url: string };
  /** What the host answered; null without an answer. */
  statusCode: number | null;
  /** Why there was no answer. */
  problem: string | null;
}

/** The events on Strapi's event hub, each with what it says. All come after the commit. */
export interface NewsroomEvents {
  'newsroom.page-changed': PageChanged;
  'newsroom.credit-changed': CreditChanged;
  'newsroom.rights-expired': RightsExpired;
  'newsroom.link-broken': LinkBroken;
}

export type NewsroomEvent = keyof NewsroomEvents;

export const NEWSROOM_EVENTS = [
  ...(['newsroom.page-changed', 'newsroom.credit-changed'] as const),
  ...(['newsroom.rights-expired', 'newsroom.link-broken'] as const),
] satisfies NewsroomEvent[];
