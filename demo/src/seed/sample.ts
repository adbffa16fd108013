/**
 * A sample story before it is stored: its texts per locale, the names of its pictures and the keys of
 * other stories. `store.ts` turns it into documents.
 */

/** A photograph of the demo, by the name that `pictures.ts` gives it. */
export type PictureName =
  | 'airplane-from-above'
  | 'allium-oreophilum'
  | 'dust-bowl-home'
  | 'french-alpine-landscape'
  | 'nagasaki-boats';

export type SampleLocale = 'en' | 'fr';

/** The texts of one use of a picture. */
export interface SampleUse {
  caption: string;
  alternativeText: string;
  /** Overrides the picture's own credit, for this use alone. */
  creditText?: string;
  /** False hides the credit of this use. */
  displayCredit?: boolean;
}

/** A target is another sample story, by its key, or a web address. */
export type SampleTarget = { story: string } | SampleAddress;

/** A web address, with the text that a panel shows for it. */
export interface SampleAddress {
  url: string;
  headline?: string;
  linkPrefix?: string;
}

interface SampleCorrection {
  correctionType: 'correction' | 'clarification' | 'retraction' | 'update';
  text: string;
  date: string;
}

export type SampleBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'cross-head'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'picture'; picture: PictureName; use: SampleUse }
  | { kind: 'bullets'; bullets: Array<SampleTarget & { text: string }> };

export interface SampleWords {
  headline: string;
  summary: string;
  dateline: string;
  leadImageUse: SampleUse;
  body: SampleBlock[];
  keywords: string[];
  corrections?: SampleCorrection[];
}

export interface SampleStory {
  /** Names the story inside the sample; never stored. */
  key: string;
  section: string;
  byline: string;
  leadImage: PictureName;
  /** What happens to it after it is stored. */
  state: 'published' | 'draft' | 'embargoed';
  /** A first slug under which the English story was published before it got its own. */
  formerSlug?: string;
  /** The panel under it, in order: other stories, and web addresses. */
  relatedLinks: SampleTarget[];
  words: { en: SampleWords; fr?: SampleWords };
}
